import type { Changed, Changes } from './change.ts';
import { reference } from './reference.ts';
import { problem, temporarilyUnavailable, type Answer } from './problems.ts';
import * as statements from './statements.ts';
import type { Store } from './store.ts';

/** What the organiser may do with a booking, by the reference that its maker was given. */
export const organise = async (
  store: Store,
  changes: Changes,
  asked: string,
  what: string,
): Promise<Answer> => {
  if (!isDeed(what)) return problem(404, 'no-such-address', 'There is nothing at this address');
  const rows = await store.rows(statements.list);
  const row = rows.find(
    (one) => reference(String(one['event_id']), Number(one['nth'])) === asked.toUpperCase(),
  );
  const id = String(row?.['submission_id']);
  if (!row) return notFound;
  return told(what === 'cancel' ? await changes.cancel(id, true) : await changes[what](id));
};

type Deed = 'cancel' | 'confirm' | 'erase';

const isDeed = (what: string): what is Deed => ['cancel', 'confirm', 'erase'].includes(what);

const told = (changed: Changed): Answer => {
  if (!('entry' in changed)) return refusals[changed.kind];
  const { eventId, nth, standing, places } = changed.entry;
  return { status: 200, body: { status: standing, reference: reference(eventId, nth), places } };
};

const notFound = problem(404, 'not-found', 'There is no booking with this reference');

const refusals: { readonly [kind in Exclude<Changed, { readonly entry: unknown }>['kind']]: Answer } = {
  'not-found': notFound,
  'no-place': problem(409, 'sold-out', 'No place is free for this booking', {
    detail: 'Cancel another, or raise the capacity in the events file.',
  }),
  busy: temporarilyUnavailable(),
};
