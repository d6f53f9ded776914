import type { Ask } from './ledger.ts';
import type { Row } from './store.ts';

/** Why the ledger did not take a booking. */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'booking-closed'; readonly closedAt: string; readonly because: string }
  | { readonly kind: 'booking-not-open'; readonly opensAt: string }
  | { readonly kind: 'email-needed' }
  | { readonly kind: 'too-many-places'; readonly max: number }
  | { readonly kind: 'already-booked' }
  | {
      readonly kind: 'sold-out' | 'insufficient-capacity';
      readonly remaining: number;
      readonly waitingList: { readonly open: boolean; readonly length: number };
    }
  | { readonly kind: 'busy' };

/** The first thing that stands in the way of a booking, in the order a person would want to know; nothing: only a lost race. */
export const explainRefusal = (state: Row | undefined, ask: Ask): Refusal | undefined => {
  if (!state || state['id'] === null) return { kind: 'not-found' };
  const text = (column: string): string => String(state[column] ?? '');
  const moment = text('as_of') || ask.at;

  if (text('halted')) return { kind: 'booking-closed', closedAt: '', because: text('halted') };
  if (!ask.byOrganiser) {
    if (text('closes_at') && moment >= text('closes_at'))
      return { kind: 'booking-closed', closedAt: text('closes_at'), because: 'closed' };
    if (text('opens_at') > moment) return { kind: 'booking-not-open', opensAt: text('opens_at') };
  }
  if (Number(state['once_each']) === 1) {
    if (ask.person === null) return { kind: 'email-needed' };
    if (state['same_person'] !== null) return { kind: 'already-booked' };
  }
  if (state['maximum_places'] !== null && ask.places > Number(state['maximum_places']))
    return { kind: 'too-many-places', max: Number(state['maximum_places']) };
  return refuseForPlaces(state, ask);
};

const refuseForPlaces = (state: Row, ask: Ask): Refusal | undefined => {
  const remaining = remainingPlaces(state);
  if (remaining === undefined || remaining >= ask.places) return undefined;
  const open = Number(state['waiting_list']) === 1;
  if (ask.joinWaitingList && open) {
    const max = Number(state['capacity']);
    return ask.places > max ? { kind: 'too-many-places', max } : undefined;
  }
  return {
    kind: remaining > 0 ? 'insufficient-capacity' : 'sold-out',
    remaining,
    waitingList: { open, length: Number(state['waiting']) },
  };
};

/** How many places anyone may still ask for; undefined where nobody counts. What is free while people wait is theirs. */
export const remainingPlaces = (state: {
  readonly capacity?: unknown;
  readonly waiting?: unknown;
  readonly taken?: unknown;
}): number | undefined => {
  if (state.capacity === null || state.capacity === undefined) return undefined;
  return Number(state.waiting) > 0 ? 0 : Math.max(0, Number(state.capacity) - Number(state.taken));
};
