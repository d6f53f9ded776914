import { BookingForm } from './elements/booking-form/booking-form.ts';

BookingForm.define('booking-form');

export { BookingForm };
export type { BookingEndedEvent, BookingSubmitEvent } from './elements/dom-events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'booking-form': BookingForm;
  }
}
