import type { Booking } from '../../src/booking/booking.ts';
import { accept, cancelled, idReused, refuse } from './answer.ts';
import { digest, personHash } from './digest.ts';
import type { Ask, Decision, Entry, Ledger } from './ledger.ts';
import { invalid, problem, type Answer } from './problems.ts';
import type { ProofOfWork } from './proof-of-work.ts';
import { readBooking, submissionIdOf, type BookingRead } from './read-booking.ts';
import { enquiries, replies, trials } from './schema.ts';

/** What booking needs besides the body. */
export interface Desk {
  readonly ledger: Ledger;
  /** Keys the hashes of who booked. */
  readonly personKey: string;
  readonly clock: () => number /* milliseconds since the epoch */;
  /** Whether bookings of an event can be kept: it is listed, or nothing is. */
  readonly knows: (eventId: string) => Promise<boolean>;
  /** Makes an event known that is not; where the events are listed it makes none. */
  readonly admit: (event: NonNullable<Booking['event']>) => Promise<boolean>;
  /** Seconds to wait, for an address that sends more than people do. */
  readonly tooMany: (address: string) => number | undefined;
  /** Work that is asked for before a booking is taken; undefined: none. */
  readonly proof: ProofOfWork | undefined;
  /** Where whoever made a booking may cancel it, if that is known. */
  readonly manageUrl: (submissionId: string) => string | undefined;
  /** Called for each new booking, after it is kept. */
  readonly added: () => void;
}

export interface Sender {
  readonly address: string;
  readonly isOrganiser: boolean;
  /** A page without script cannot work anything out, and is not asked to. */
  readonly withoutScript: boolean;
}

/**
 * One body in, one definite answer out.
 *
 * The identifier is looked up before every other check: a browser may send a booking twice by itself, and the
 * second must be told what the first did, even when the event has filled or closed in between.
 */
export const book = async (desk: Desk, body: unknown, sender: Sender): Promise<Answer> => {
  const read = readBooking(body);
  const submissionId = submissionIdOf(body);
  const known = submissionId === undefined ? undefined : await desk.ledger.find(submissionId);
  if (known) return replay(desk, known, read, submissionId);

  const wait = sender.isOrganiser ? undefined : desk.tooMany(sender.address);
  if (wait !== undefined)
    return problem(429, 'too-many-requests', 'Too many bookings come from one address', { retryAfter: wait });
  if (read.kind === 'problems') return invalid(read.problems);
  if (!(await hasProof(desk, read.booking, sender))) return proofNeeded(desk);

  const decision = await add(desk, read.booking, sender);
  if (decision.kind === 'found') return replay(desk, decision.entry, read, submissionId);
  if (decision.kind !== 'added') return refuse(decision);
  const { submissionId: id } = read.booking;
  desk.added();
  return accept(decision.entry, id, desk.manageUrl(id));
};

const hasProof = async (
  { proof }: Desk,
  { guard, submissionId }: Booking,
  { isOrganiser, withoutScript }: Sender,
): Promise<boolean> => !proof || isOrganiser || withoutScript || proof.accepts(guard.captcha, submissionId);

const proofNeeded = ({ proof }: Desk): Answer =>
  problem(403, 'proof-of-work', 'This booking comes without the proof that is asked for here', {
    detail: 'Work the challenge out, and send the same booking again with the proof in guard.captcha.',
    challenge: proof?.challenge(),
  });

// A body that cannot be read is another body than the one that was stored.
const replay = (desk: Desk, entry: Entry, read: BookingRead, submissionId = ''): Answer => {
  if (read.kind !== 'booking' || digest(read.booking) !== entry.digest) return idReused(entry);
  return entry.standing === 'cancelled'
    ? cancelled(entry)
    : accept(entry, submissionId, desk.manageUrl(submissionId));
};

/** What takes no place of an event is kept apart from what does. */
const ledgerOf = ({ context, tellOfNext, event }: Booking): string =>
  context.test ? trials : tellOfNext ? replies : (event?.id ?? enquiries);

const add = async (desk: Desk, booking: Booking, sender: Sender): Promise<Decision> => {
  // A test is there to tell whoever sets a page up what visitors would meet.
  if (booking.context.test && booking.event && !(await desk.knows(booking.event.id)))
    return { kind: 'not-found' };
  const ask: Ask = {
    eventId: ledgerOf(booking),
    submissionId: booking.submissionId,
    digest: digest(booking),
    person: personHash(desk.personKey, booking.attendee.email),
    places: booking.places,
    joinWaitingList: booking.joinWaitingList,
    at: new Date(desk.clock()).toISOString(),
    byOrganiser: sender.isOrganiser,
    body: JSON.stringify(booking),
  };
  const decision = await desk.ledger.add(ask);
  return decision.kind === 'not-found' && booking.event && (await desk.admit(booking.event))
    ? desk.ledger.add(ask)
    : decision;
};
