import { expect } from 'chai';
import type { Outcome, Unknown } from '../../../src/booking/outcome.ts';
import { sentinel } from '../../endpoint/examples.ts';
import type { Servers } from '../../journeys/servers.ts';
import type { Arrival, Ledger } from '../ledger.ts';
import { FaultRoom } from '../room.ts';
import type { HeldPage } from '../visits/held-page.ts';
import { checkInvariants, misled } from '../visits/invariants.ts';
import { Visit } from '../visits/visit.ts';
import { until } from '../visits/until.ts';
import { happen } from './happen.ts';
import type { Script } from './script.ts';
import { emptyTally, type Tally } from './tally.ts';

/** More than any script can spoil: after it the endpoint is well. */
const patience = 12; /* presses */

/** One visitor goes through one script, by the button, until it is settled; then the ledger is asked what really happened. */
export const play = async (
  script: Script,
  page: HeldPage,
  { faults, faultsPage }: Servers,
): Promise<Tally> => {
  const room = FaultRoom.at(faults, faultsPage);
  const { service } = script;
  const action = service === 'booking' ? room.bookings : room.plain;
  const visit = await Visit.fillingIn(page, { room, action, preset: service });
  await room.follows(...script.steps);
  const tally = { ...emptyTally(), bookings: 1 };
  try {
    const outcome = await settle(visit, script, tally);
    const ledger = await checkInvariants(visit);
    count(tally, outcome, visit, ledger, service === 'booking');
    return tally;
  } finally {
    visit.leaves();
    await room.forgets();
  }
};

/** Presses as a person would, who wants a place and reads what is said. */
const settle = async (visit: Visit, script: Script, tally: Tally): Promise<Outcome | undefined> => {
  const { service, stubborn } = script;
  visit.presses();
  happen(visit, script);
  for (tally.presses = 1; ; tally.presses++) {
    const outcome = await visit.outcome();
    if (!outcome) return undefined;
    await says(visit, outcome, service === 'booking');
    if (outcome.kind !== 'accepted' && visit.typed.join() !== `Ada Łovelace,${sentinel}`) tally.lost = 1;
    const again =
      outcome.kind === 'unknown'
        ? service === 'booking' || (stubborn && tally.presses === 1)
        : outcome.kind === 'refused' && stubborn && unexplained.has(outcome.reason);
    if (!again || tally.presses >= patience) return outcome;
    if (outcome.kind === 'unknown') visit.triesAgain();
    else visit.presses();
  }
};

const unexplained = new Set(['endpoint-not-working', 'not-accepted']);

/** The words are those of the outcome, and promise no more than is so. */
const says = async (visit: Visit, outcome: Outcome, recognisesRepeats: boolean): Promise<void> => {
  const told = outcome.kind === 'accepted' ? headings[outcome.standing] : outcomeless[outcome.kind];
  // A new form for the event may still have to be drawn.
  await until(`“${told}”`, () => visit.words.includes(told), 5_000).catch(() => undefined);
  const { words } = visit;
  expect(words).to.include(told);
  if (outcome.kind !== 'accepted') expect(words).not.to.match(new RegExp(Object.values(headings).join('|')));
  if (outcome.kind !== 'unknown') return;
  const isSafe = recognisesRepeats || nothingCanBeKept(visit, outcome);
  const promised = words.includes('Trying again is safe: you will not be booked twice.');
  expect(promised, 'promises a safe repeat only where it is safe').to.equal(isSafe);
};

/** Whether all that was ever heard of it is that the service was too busy. */
const nothingCanBeKept = (visit: Visit, { repeatable }: Unknown): boolean =>
  repeatable && visit.told.every(({ outcome }) => outcome.kind !== 'unknown' || outcome.repeatable);

const headings = {
  confirmed: 'You are booked',
  'waiting-list': 'You are on the waiting list',
  pending: 'Your request was received',
  noted: 'Your request was received',
  unconfirmed: 'Your booking was sent',
} as const;

const outcomeless = {
  refused: 'There is a problem',
  unknown: 'We could not tell whether your booking arrived',
} as const;

const count = (
  tally: Tally,
  outcome: Outcome | undefined,
  visit: Visit,
  ledger: Ledger,
  recognisesRepeats: boolean,
): void => {
  const { requests, bookings } = ledger;
  const kept = bookings.length;
  const told = outcome?.kind;
  tally.attempts = visit.sent.length;
  tally.posts = requests.filter(({ method }) => method === 'POST').length;
  if (!outcome || (told === 'unknown' && recognisesRepeats)) tally.unanswered = 1;
  if (told === 'accepted') tally.accepted = 1;
  if (told === 'refused') tally.refused = 1;
  if (told === 'unknown' && !recognisesRepeats) tally.leftOpen = 1;
  const booked = outcome?.kind === 'accepted' && outcome.standing !== 'unconfirmed';
  if (booked && kept === 0) tally.falselyBooked = 1;
  if (recognisesRepeats && told !== 'refused' && kept === 0) tally.lost = 1;
  if (told === 'refused' && kept > 0) {
    const last = visit.told.at(-1);
    const before = requests.some((arrival) => arrival.kept && arrival.at <= (last?.at ?? 0));
    if (!before) tally.keptLate = 1;
    else if (last && !misled(last, ledger)) tally.falselyRefused = 1;
  }
  if (recognisesRepeats ? kept > 1 : attemptsKept(visit, requests) > visit.sends.length) tally.doubled = 1;
};

/**
 * How many attempts were kept, where each press may be: a visitor may press again knowingly, and a browser send one attempt twice. By
 * which press an attempt came is not asked: one that was given up on can arrive after the next press.
 */
const attemptsKept = ({ sent }: Visit, requests: readonly Arrival[]): number =>
  sent.filter(({ at }, place) => {
    const end = sent[place + 1]?.at ?? Infinity;
    return requests.some((arrival) => arrival.kept && arrival.at >= at && arrival.at < end);
  }).length;
