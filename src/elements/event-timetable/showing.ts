import type { EventRecord } from '../../event/event.ts';
import type { DateWriter } from '../../language/dates.ts';
import type { TimetableWords } from '../../language/timetable/en.ts';
import type { SharedFacts } from './shared-facts.ts';

/** What an element knows of how it is to be shown, events or none. */
export interface Setting {
  readonly words: TimetableWords;
  readonly dates: DateWriter;
  /** Picks texts that come in several languages. */
  readonly language: string;
  /** The moment that is shown, in milliseconds since the epoch. */
  readonly now: number;
  /** The `now` attribute, when the moment stands still. */
  readonly pinned?: string;
  /** The zone the moment is told in. */
  readonly zone: string;
  readonly bookable: boolean;
  /** Of the months' headings; an event's is one further in. */
  readonly level: number;
  choose(event: EventRecord): void;
}

/** What the templates of events need to know besides the events. */
export interface Showing extends Setting {
  readonly shared: SharedFacts;
}
