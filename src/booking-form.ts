import { BookingForm } from './elements/booking-form/booking-form.ts';

BookingForm.define('booking-form');

export { BookingForm };

declare global {
  interface HTMLElementTagNameMap {
    'booking-form': BookingForm;
  }
}
