import type { Availability } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import type { DateWriter } from '../../language/dates.ts';
import type { TimetableWords } from '../../language/timetable/en.ts';
import type { SharedFacts } from './shared-facts.ts';

/** What the templates of events need to know besides the events. */
export interface Showing {
  readonly words: TimetableWords;
  readonly dates: DateWriter;
  /** Picks texts that come in several languages. */
  readonly language: string;
  /** The moment that is shown, in milliseconds since the epoch. */
  readonly now: number;
  /** The `now` attribute, when the moment stands still. */
  readonly pinned?: string | undefined;
  /** The zone the moment is told in. */
  readonly zone: string;
  readonly bookable: boolean;
  /** Of the months' headings; an event's is one further in. */
  readonly level: number;
  readonly shared: SharedFacts;
  /** What richer events say besides, once that was fetched. */
  readonly more?: More | undefined;
  choose(event: EventRecord): void;
}

/** Below the facts of an event, where it says more than most. */
export type More = (event: EventRecord, availability: Availability, showing: Showing) => unknown;

/** What a form that stands beside the timetable has to say of its events, with what is said of them anyway. */
export type Besides = (more: More | undefined) => More;
