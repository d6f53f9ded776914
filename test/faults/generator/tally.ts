/** What came of many bookings, by the server's ledger. The first four are to be 0, always. */
export interface Tally {
  /** Neither refused nor kept at the end, or what was typed was gone while nothing was settled. */
  lost: number;
  /** Kept twice though the visitor meant it once; what a browser sent twice by itself to a service that cannot tell is not ours to prevent. */
  doubled: number;
  /** Told "booked" with nothing kept. */
  falselyBooked: number;
  /** Nothing was said in time, or nothing could be settled though the endpoint had recovered. */
  unanswered: number;
  /** Told "no" though a booking is kept. */
  falselyRefused: number;
  bookings: number;
  accepted: number;
  refused: number;
  /** A service that cannot tell a repeat gave no answer: the visitor was told so, and to ask before trying again. */
  leftOpen: number;
  /** A copy that was given up on came in after the endpoint had said no to a later one: no page can know. */
  keptLate: number;
  presses: number;
  attempts: number;
  posts: number;
}

export const emptyTally = (): Tally => ({
  lost: 0,
  doubled: 0,
  falselyBooked: 0,
  unanswered: 0,
  falselyRefused: 0,
  bookings: 0,
  accepted: 0,
  refused: 0,
  leftOpen: 0,
  keptLate: 0,
  presses: 0,
  attempts: 0,
  posts: 0,
});

/** What is wrong in a tally, in its own words. */
export const wrongs = ({ lost, doubled, falselyBooked, unanswered, falselyRefused }: Tally): string[] =>
  Object.entries({ lost, doubled, falselyBooked, unanswered, falselyRefused })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what} ${count}`);
