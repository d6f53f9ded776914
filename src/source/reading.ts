import type { Loading } from './load.ts';

/** What guides a reading of events. */
export interface Reading extends Loading {
  /** The name of a format; absent: the content says. */
  readonly type?: string | undefined;
  /** IANA; the zone of dates that carry neither zone nor offset. */
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
