import type { Loading } from './load.ts';

/** What guides a reading of events. */
export interface Reading extends Loading {
  /** The name of a format; absent: the content says. */
  readonly type?: string | undefined;
  /** IANA; the zone of dates that carry neither zone nor offset. */
  readonly timeZone: string;
  /** As of when, where it is not now: a date, or an RFC 3339 instant. */
  readonly now?: string | undefined;
  /** How many events are kept, the earliest; absent: more than anyone could show. */
  readonly most?: number;
}
