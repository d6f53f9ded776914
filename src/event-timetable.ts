import { EventTimetable } from './elements/event-timetable/event-timetable.ts';

EventTimetable.define('event-timetable');

export { EventTimetable };
export type {
  TimetableFailedEvent,
  TimetableLoadedEvent,
  TimetableSelectEvent,
} from './elements/dom-events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'event-timetable': EventTimetable;
  }
}
