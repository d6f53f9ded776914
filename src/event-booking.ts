import './event-timetable.ts';
import './booking-form.ts';
import { EventBooking } from './elements/event-booking/event-booking.ts';

EventBooking.define('event-booking');

export { EventBooking };

declare global {
  interface HTMLElementTagNameMap {
    'event-booking': EventBooking;
  }
}
