import type { Room } from './ledger.ts';
import { amount, type Step } from './steps.ts';

/** What an honest endpoint answers. */
export interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly problem?: boolean;
  /** This very request was kept as a booking. */
  readonly kept?: boolean;
}

/** Events whose places are really counted, across all visitors. */
export class Events {
  private readonly capacities = new Map<string, number>();
  private readonly taken = new Map<string, number>();

  set(id: string, capacity: number): void {
    this.capacities.set(id, capacity);
    this.taken.set(id, 0);
  }

  left(id: string): number | undefined {
    const capacity = this.capacities.get(id);
    return capacity === undefined ? undefined : capacity - (this.taken.get(id) ?? 0);
  }

  book(id: string, places: number): void {
    this.taken.set(id, (this.taken.get(id) ?? 0) + places);
  }
}

/**
 * Books as contract booking/1 asks: the id is looked up before everything else, and only acceptances are kept.
 * Faults come after this.
 */
export const book = (room: Room, events: Events, step: Step, text: string): Said => {
  const { submissionId, eventId, places } = facts(text);
  const kept = room.bookings.get(submissionId);
  if (kept) {
    kept.times += 1;
    return essence(kept.body) === essence(text)
      ? kept.answer
      : problem(422, 'id-reused', { reference: reference(submissionId) });
  }
  const refusal = refuse(step);
  if (refusal) return refusal;
  const left = eventId === undefined ? undefined : events.left(eventId);
  if (left === 0) return problem(409, 'sold-out', { remainingAttendeeCapacity: 0 });
  if (left !== undefined && left < places) {
    return problem(409, 'insufficient-capacity', { remainingAttendeeCapacity: left });
  }
  const standing =
    places === 0
      ? 'noted'
      : step.reply === 'pending' || step.reply === 'waiting-list'
        ? step.reply
        : 'confirmed';
  const answer = {
    status: standing === 'pending' ? 202 : 201,
    body: {
      status: standing,
      reference: reference(submissionId),
      submissionId,
      places,
      ...(standing === 'waiting-list' && { position: 4 }),
      ...(left !== undefined && { remainingAttendeeCapacity: left - places }),
    },
  };
  if (step.store === false) return answer;
  room.bookings.set(submissionId, { submissionId, body: text, eventId, places, answer, times: 1 });
  if (eventId !== undefined) events.book(eventId, places);
  return { ...answer, kept: true };
};

/** Takes what comes as most services do: no id is looked up, so what comes twice is kept twice. */
export const take = (room: Room, step: Step, text: string): Said => {
  const { submissionId, eventId, places } = facts(text);
  const refusal = refuse(step);
  if (refusal) return refusal;
  const answer = { status: 200, body: { ok: true } };
  if (step.store === false) return answer;
  const row = `${submissionId} ${room.bookings.size}`;
  room.bookings.set(row, { submissionId, body: text, eventId, places, answer, times: 1 });
  return { ...answer, kept: true };
};

const refuse = ({ reply, invalid = ['#/attendee/email'] }: Step): Said | undefined => {
  if (reply === undefined || reply === 'pending' || reply === 'waiting-list') return undefined;
  if (reply === 'closed') return problem(410, 'booking-closed', { detail: 'Booking closed yesterday' });
  if (reply === 'id-reused') return problem(422, 'id-reused', { reference: 'REF-EARLIER' });
  if (reply === 'sold-out') {
    return problem(409, 'sold-out', { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 3 } });
  }
  if (reply.startsWith('insufficient')) {
    return problem(409, 'insufficient-capacity', { remainingAttendeeCapacity: amount(reply) });
  }
  if (reply !== 'invalid') return problem(409, reply);
  const errors = invalid.map((pointer) => ({ pointer, code: 'format', detail: 'Please look again' }));
  return problem(422, 'invalid', { errors });
};

const problem = (status: number, slug: string, more: object = {}): Said => ({
  status,
  body: { type: `https://turnout.example/problems/${slug}`, title: slug, status, ...more },
  problem: true,
});

const reference = (submissionId: string): string => `REF-${submissionId.slice(0, 6).toUpperCase()}`;

/** What makes a booking the same booking: a visitor who tries again later took longer, and agreed at another moment. */
const essence = (text: string): string => {
  if (!text.startsWith('{')) return text;
  const { guard: _, context: __, consent, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const agreed = Array.isArray(consent) ? consent.map((each: object) => ({ ...each, at: '' })) : consent;
  return JSON.stringify({ ...rest, agreed });
};

/** Reads what matters of a body in any of the encodings. */
const facts = (text: string): { submissionId: string; eventId: string | undefined; places: number } => {
  const find = fieldsOf(text);
  return {
    submissionId: String(find('submissionId') ?? ''),
    eventId: find('eventId') as string | undefined,
    places: Number(find('places') ?? 1),
  };
};

const fieldsOf = (text: string): ((name: string) => unknown) => {
  if (text.startsWith('{')) {
    try {
      const body = JSON.parse(text) as Record<string, unknown> & { event?: { id?: string } };
      return (name) => (name === 'eventId' ? (body.event?.id ?? body['eventId']) : body[name]);
    } catch {
      return () => undefined;
    }
  }
  if (text.startsWith('--')) {
    return (name) => new RegExp(`name="${name}"\r\n\r\n([^\r]*)`).exec(text)?.[1];
  }
  const fields = new URLSearchParams(text);
  return (name) => fields.get(name) ?? undefined;
};
