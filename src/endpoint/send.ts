import type { Booking } from '../booking/booking.ts';
import type { Outcome, Refused, Unknown } from '../booking/outcome.ts';
import type { Lost } from './answer.ts';
import { attempt } from './attempt.ts';
import type { Endpoint } from './endpoint.ts';
import { page, type Environment } from './environment.ts';
import { judge } from './judge.ts';
import { attemptLimit, pause, sayable } from './patience.ts';
import { forgetUnheard, isUnheard, rememberUnheard } from './unheard.ts';
import type { Reply } from './preset.ts';
import { recognisesRepeats } from './presets/index.ts';
import { refused, unknown } from './verdict.ts';
import { watch, type Progress, type Watch } from './watch.ts';
import { write } from './wire.ts';

export type { Progress } from './watch.ts';

/** A booking on its way. */
export interface Sending {
  readonly outcome: Promise<Outcome>;
  /** Ends a wait for the network or between attempts; a time that the service named is kept. */
  tryNow(): void;
}

export interface SendOptions {
  readonly progress?: (progress: Progress) => void;
  readonly environment?: Environment;
  /** Hears what every attempt was answered with; it may repeat what was typed. */
  readonly hear?: (heard: Heard) => void;
}

/** What one attempt was answered with, and whether the page's own policy had forbidden the address. */
export interface Heard {
  readonly answer: Reply | Lost;
  readonly blocked: boolean;
}

/**
 * One booking, one definite outcome: every attempt carries the same id and the same bytes, one at a time, and after
 * a definite answer nothing more is sent. Never throws, never rejects, and does not need its element to live on.
 */
export const send = (
  booking: Booking,
  endpoint: Endpoint,
  { progress, environment = page, hear }: SendOptions = {},
): Sending => {
  const watching = watch(environment, endpoint.url, (news) => {
    try {
      progress?.(news);
    } catch {
      // A listener's trouble is not the booking's.
    }
  });
  const outcome = converse(booking, endpoint, environment, watching, hear)
    .catch(() => unknown('not-an-answer', recognisesRepeats(endpoint)))
    .then((end) => {
      watching.stop();
      return end.kind === 'unknown' ? sayingWhen(end) : end;
    });
  return { outcome, tryNow: watching.tryNow };
};

const converse = async (
  booking: Booking,
  endpoint: Endpoint,
  environment: Environment,
  watching: Watch,
  hear?: SendOptions['hear'],
  proofs = 2 /* that the endpoint may ask for: one may expire on its way */,
): Promise<Outcome> => {
  const { submissionId } = booking;
  const wire = await inTime(write(booking, endpoint), environment);
  let lost = isUnheard(submissionId);
  // This try was not sent, but an earlier one may have been kept.
  if ('kind' in wire) return lost ? unknown(wire.reason, recognisesRepeats(endpoint)) : wire;
  const { preset } = wire;
  for (let sent = 1; ; sent++) {
    await watching.whileOffline();
    rememberUnheard({ eventId: booking.event?.id ?? '', submissionId, at: environment.now() });
    const trying = attempt(endpoint.url, wire.request(sent === 1), environment);
    const answer = await watching.during(trying);
    hear?.({ answer, blocked: watching.blocked() });
    const end = judge(answer, booking, preset, endpoint.settings, lost);
    // A service that cannot tell a repeat calls one safe only where it has stored nothing.
    lost ||= preset.idempotent || (end.kind === 'unknown' && !end.repeatable);
    if (end.kind !== 'unknown' || !lost) forgetUnheard(submissionId);
    if (end.kind === 'refused' && end.challenge && proofs) {
      watching.say({ kind: 'checking' });
      const fetched = await inTime(import('./proof.ts'), environment);
      if ('kind' in fetched) return fetched;
      const proven = await fetched.prove(end.challenge, booking, environment, watching.over);
      return proven ? converse(proven, endpoint, environment, watching, hear, proofs - 1) : end;
    }
    if (end.kind !== 'unknown') return end;
    // "Too busy" makes a repeat no safer where an earlier answer was lost.
    const givenUp = { ...end, repeatable: preset.idempotent || !lost };
    if (!end.repeatable) return givenUp;
    if (sent >= watching.attemptsAllowed() || (end.reason === 'unreachable' && watching.blocked()))
      return givenUp;
    const asked = end.retryAfterInSeconds;
    const delay = pause(sent, environment.random(), end.reason === 'busy', asked);
    if (delay === undefined) return givenUp;
    await watching.wait(delay, asked !== undefined);
    if (watching.over()) return givenUp;
  }
};

/** What sends is fetched in part as well, over the same bad network: what does not come in time was not sent. */
const inTime = <Fetched>(fetching: Promise<Fetched>, environment: Environment): Promise<Fetched | Refused> =>
  new Promise((resolve) => {
    const fail = (): void => resolve(refused('not-fetched'));
    const callOff = environment.after(attemptLimit, fail);
    void fetching.then(resolve, fail).finally(callOff);
  });

const sayingWhen = ({ reason, repeatable, retryAfterInSeconds }: Unknown): Unknown =>
  unknown(reason, repeatable, sayable(retryAfterInSeconds));
