import { EventTimetable } from './elements/event-timetable/event-timetable.ts';

EventTimetable.define('event-timetable');

export { EventTimetable };

declare global {
  interface HTMLElementTagNameMap {
    'event-timetable': EventTimetable;
  }
}
