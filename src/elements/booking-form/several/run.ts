import type { Booking } from '../../../booking/booking.ts';
import type { Outcome } from '../../../booking/outcome.ts';
import type { Given } from '../../../booking/turns.ts';
import type { Endpoint } from '../../../endpoint/endpoint.ts';
import { send, type Progress } from '../../../endpoint/send.ts';
import { recognisesRepeats } from '../../../endpoint/presets/index.ts';
import { isUnheard } from '../../../endpoint/unheard.ts';
import { refused, unknown } from '../../../endpoint/verdict.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { FormShell } from '../form-shell.ts';
import { hintsAbout } from '../hints-about.ts';
import type { UnderWay } from '../under-way.ts';
import type { Tokens } from './tokens.ts';

/** One event of those that are sent in one go. */
export interface Part extends UnderWay {
  readonly event: EventRecord;
}

interface Going {
  readonly given: Given;
  readonly endpoint: Endpoint;
  readonly sender: FormShell;
  readonly tokens: Tokens;
  readonly keyOf: (event: EventRecord) => string;
  /** The nth of them is on its way. */
  readonly progress: (nth: number, news: Progress) => void;
}

/** Sends one booking after another, each by itself and each to its own end, whatever became of the one before. */
export const sendInTurn = (
  bookings: readonly { readonly event: EventRecord; readonly booking: Booking }[],
  { given, endpoint, sender, tokens, keyOf, progress }: Going,
): readonly Part[] => {
  let before: Promise<unknown> = Promise.resolve();
  let tryNow = (): void => {};
  return bookings.map(({ event, booking }, at) => {
    const run = before.then(async (): Promise<Outcome> => {
      progress(at + 1, { kind: 'sending' });
      const whole = await tokens.nextFor(booking);
      if (!whole) return notSent(booking.submissionId, endpoint);
      const { hear, tell } = hintsAbout(sender, endpoint, event.identifier);
      const sending = send(whole, endpoint, { progress: (news) => progress(at + 1, news), hear });
      tryNow = sending.tryNow;
      void sending.outcome.then(tell);
      return sending.outcome.finally(() => tokens.used());
    });
    before = run;
    const { submissionId } = booking;
    return {
      event,
      key: keyOf(event),
      sender,
      tryNow: () => tryNow(),
      run,
      given,
      submissionId,
      eventId: event.identifier,
    };
  });
};

/** This time it was not; an earlier try may have been kept. */
const notSent = (submissionId: string, endpoint: Endpoint): Outcome =>
  isUnheard(submissionId)
    ? unknown('captcha-needed', recognisesRepeats(endpoint))
    : refused('captcha-needed');
