import type { Answers } from './question.ts';

/** An agreement: the very words that were shown, and when they were agreed to. */
export interface Consent {
  readonly id: string;
  readonly granted: boolean;
  readonly text: string;
  readonly at: string /* RFC 3339, UTC */;
}

/** Who gets the answers, until when, why they may be kept, and where that is written: as the visitor read it. */
export interface Privacy {
  readonly recipient?: string;
  readonly keepUntil?: string;
  readonly lawfulBasis?: string;
  readonly noticeUrl?: string;
}

/** Who is written to about the booking. */
export interface Attendee {
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
}

/** A file that answers a question; what it is made of is the browser's business. */
export interface PickedFile {
  readonly question: string;
  /** Which person's, counted from 0. */
  readonly person?: number;
  readonly file: object;
}

/** What travels to the endpoint: the body of contract `booking/1`. */
export interface Booking {
  readonly version: 'booking/1';
  /** Made when the visitor submits; every attempt at the same booking carries the same one. */
  readonly submissionId: string;
  /** Joins several bookings that were made in one go. */
  readonly group?: string;
  /** Absent: an enquiry. */
  readonly event?: {
    readonly id: string;
    readonly name: string;
    readonly startDate: string;
    readonly timeZone: string;
  };
  readonly places: number /* whole, 1 or more; 0 with `tellOfNext` alone */;
  /** No booking: they cannot come, and ask to be told of the next one. */
  readonly tellOfNext?: true;
  readonly offer?: string;
  readonly joinWaitingList: boolean;
  readonly attendee: Attendee;
  readonly answers: Answers;
  /** One a place, in order, where a question is asked for each person. */
  readonly people?: readonly { readonly name?: string; readonly answers: Answers }[];
  /** Carers and companions who take no place. */
  readonly companions?: number;
  /** Files that were picked, where the way of sending carries them: each travels in the place of its answer. */
  readonly files?: readonly PickedFile[];
  /** Names of the answers that are to be treated with special care. */
  readonly sensitive?: readonly string[];
  readonly consent: readonly Consent[];
  /** What the visitor was told about their answers before they sent them. */
  readonly privacy?: Privacy;
  readonly context: {
    readonly pageUrl: string /* origin and path only */;
    readonly locale: string;
    readonly widget: string;
    readonly test?: true;
  };
  readonly guard: {
    readonly hp: string;
    readonly elapsedMs: number;
    readonly captcha: string | null;
  };
}
