import type { Availability } from '../booking/outcome.ts';
import type { EventRecord } from '../event/event.ts';

/** Something that stood in the source and is not shown, with the reason as a code and facts. */
export interface Skipped {
  /** Where it stood: a URL, or `children` or `events`. */
  readonly source: string;
  /** What it was: its name or identifier, else its number, counted from 1. */
  readonly item: string;
  /** `no-name`, `no-series`, `no-start`, `not-a-date`, `impossible-date`, `not-an-event`, `not-an-object`, `not-json`, `too-deep`, `too-many`, `private`. */
  readonly reason: string;
  readonly facts?: Facts;
}

/** Something that was mended or assumed; the event is shown all the same. */
export interface Note {
  readonly source: string;
  /** The event it is about; absent: the whole source. */
  readonly item?: string;
  /** `end-before-start`, `unreadable-end`, `unreadable-price`, `unknown-time-zone`, `same-event-twice`, `same-identifier`, `other-times`, `mended-json`, `wrong-encoding`, `no-zone`, `series-cut`, `unreadable-rule`, `tentative`, `all-private`. */
  readonly code: string;
}

/** What a reader needs to know besides the text. */
export interface About {
  readonly url?: string;
  /** IANA; the zone of dates that carry neither zone nor offset. */
  readonly timeZone: string;
  /** Milliseconds since the epoch: what recurrences are expanded around. */
  readonly now: number;
}

export interface Read {
  readonly events: readonly EventRecord[];
  readonly skipped: readonly Omit<Skipped, 'source'>[];
  readonly notes?: readonly Omit<Note, 'source'>[];
  /** What it knows of events that stand elsewhere, by their identifier or their address. */
  readonly news?: ReadonlyMap<string, News>;
  /** The document is of this format but holds no list of events, or is broken: a code. */
  readonly failed?: string;
  /** What is known of the failure, such as the line. */
  readonly facts?: Facts;
}

/** What is newly known of an event. */
export interface News extends Availability {
  /** There is room, and no one says how much: an earlier count no longer holds. */
  readonly uncounted?: boolean;
  readonly offers?: EventRecord['offers'];
}

/** What reads a format, once it was told by its beginning. */
export type Reader = Pick<Format, 'name' | 'read'>;

/** A reader that may have to fetch more of itself, by what it meets. */
export interface PatientReader {
  readonly name: string;
  read(input: string | ParentNode, about: About): Read | Promise<Read>;
}

export interface Facts {
  readonly [name: string]: string | number;
}

/** One way of writing events down. `read` never throws: what cannot be read is in `skipped`. */
export interface Format {
  readonly name: string;
  /** Told by the first characters (after white space and BOM) and the media type. */
  recognises(start: string, mediaType: string): boolean;
  read(input: string | ParentNode, about: About): Read;
}
