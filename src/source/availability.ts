import type { Availability } from '../booking/outcome.ts';
import type { News } from './format.ts';
import { formatFor } from './formats/index.ts';
import { loadJson } from './json.ts';
import type { Loading } from './load.ts';
import type { Failure } from './loaded.ts';
import { readWaitingList } from './record.ts';
import { countOf, known, own, term, wordsOf } from './value.ts';

/** Fresh facts about places, by the identifier or the address of the event: our own list of them, or a service's. */
export const loadAvailability = async (
  url: string,
  loading: Loading,
): Promise<ReadonlyMap<string, News> | Failure> => {
  const answer = await loadJson(url, loading);
  if ('code' in answer) return answer;
  return (
    readAvailability(answer.json) ?? (await newsIn(answer.json)) ?? { source: url, code: 'not-availability' }
  );
};

const newsIn = async (json: unknown): Promise<ReadonlyMap<string, News> | undefined> => {
  const text = JSON.stringify(json);
  const format = await formatFor(text, '')?.load();
  return (await format?.read(text, { timeZone: 'UTC', now: 0 }))?.news;
};

/** What is not said is not known; what is no list of facts is nothing. */
export const readAvailability = (document: unknown): ReadonlyMap<string, Availability> | undefined => {
  const items = own(document, 'items');
  if (!Array.isArray(items)) return undefined;
  const found = new Map<string, Availability>();
  for (const item of items.slice(0, most)) {
    const eventId = wordsOf(own(item, 'id'));
    if (eventId) found.set(eventId, readItem(item, eventId));
  }
  return found;
};

const most = 20_000;

/** A place that was given back belongs to those who wait: while there is a waiting list to join, nothing is left. */
const readItem = (item: unknown, eventId: string): Availability => {
  const status = term(own(item, 'status'));
  const waiting = status === 'waiting-list';
  const none = waiting || status === 'full' ? 0 : undefined;
  const list = readWaitingList(own(item, 'waitingList'));
  return known<Availability>({
    eventId,
    remainingAttendeeCapacity: none ?? countOf(own(item, 'remainingAttendeeCapacity')),
    waitingList: waiting ? { ...list, open: true } : list,
    closed: status ? status === 'closed' : undefined,
  });
};
