import { BookingForm } from './elements/booking-form/booking-form.ts';

BookingForm.define('booking-form');

export { BookingForm };
