/** Every public name. Nothing is defined by importing it: `EventBooking.define('event-booking')` does. */
export { EventTimetable } from './elements/event-timetable/event-timetable.ts';
export { BookingForm } from './elements/booking-form/booking-form.ts';
export { EventBooking } from './elements/event-booking/event-booking.ts';
export {
  BookingEndedEvent,
  BookingSubmitEvent,
  TimetableFailedEvent,
  TimetableLoadedEvent,
  TimetableSelectEvent,
} from './elements/dom-events.ts';
export type {
  EventRecord,
  Offer,
  Party,
  Place,
  PostalAddress,
  Text,
  VirtualLocation,
} from './event/event.ts';
export type { Availability } from './event/availability.ts';
export type { Answer, Answers, Option, Question, QuestionType, When } from './booking/question.ts';
export type { Booking } from './booking/booking.ts';
export type { Outcome, Standing } from './booking/outcome.ts';
export type { Problem } from './booking/problem.ts';
export type { Skipped } from './source/format.ts';
export type { Failure } from './source/loaded.ts';
export { version } from './version.ts';
