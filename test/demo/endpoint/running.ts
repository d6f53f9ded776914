import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../demo/endpoint/store.ts';
import { startEndpoint, type EndpointOptions, type RunningEndpoint } from '../../../demo/endpoint/start.ts';

/** A running endpoint in a folder of its own, and the ways in which it is asked. */
export interface Running extends RunningEndpoint {
  readonly folder: string;
  readonly said: string[];
  readonly book: (body: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly ask: (path: string, init?: RequestInit) => Promise<Reply>;
  readonly list: () => Promise<readonly Listed[]>;
  readonly writeEvents: (events: readonly object[], beside?: object) => Promise<void>;
}

/** What an answer may say; which of it does say it, the assertions ask. */
interface Said {
  readonly [member: string]: unknown;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly items?: readonly { readonly [member: string]: unknown }[];
  readonly waitingList?: { readonly open: boolean; readonly length: number };
  readonly bookings?: readonly Listed[];
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Said;
}

export interface Listed {
  readonly reference: string;
  readonly status: string;
  readonly marks: string;
  readonly booking: {
    readonly [member: string]: unknown;
    readonly attendee: { readonly [member: string]: unknown };
    readonly answers: { readonly [name: string]: unknown };
    readonly context: { readonly [member: string]: unknown };
  };
}

export const open = async (
  events: readonly object[] | undefined,
  options: Partial<Omit<EndpointOptions, 'store'>> = {},
  openStore?: (file: string) => Promise<Store>,
): Promise<Running> => {
  const folder = await mkdtemp(join(tmpdir(), 'turnout-endpoint-'));
  const file = join(folder, 'events.json');
  const said: string[] = [];
  const writeEvents = (list: readonly object[], beside: object = {}) =>
    writeFile(file, JSON.stringify({ ...beside, events: list }));
  if (events) await writeEvents(events);
  const database = join(folder, 'bookings.sqlite');
  const endpoint = await startEndpoint({
    database,
    ...(openStore && { store: await openStore(database) }),
    events: events && file,
    log: (words) => said.push(words),
    bookingsPerMinute: 1_000_000,
    ...options,
  });
  const close = async (): Promise<void> => {
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...endpoint, close, folder, said, writeEvents, ...asker(endpoint.url, endpoint.token) };
};

export const asker = (url: string, token = '') => {
  const ask = async (path: string, init?: RequestInit): Promise<Reply> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  };
  const book = (body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    ask('/bookings', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const list = async (): Promise<readonly Listed[]> =>
    (await ask('/bookings', { headers: { authorization: `Bearer ${token}` } })).body['bookings'] ?? [];
  return { ask, book, list };
};

let made = 0;

/** A booking that nothing is wrong with, but for what the test says. */
export const booking = (changes: object = {}) => {
  made++;
  return {
    version: 'booking/1',
    submissionId: `submission-${process.pid}-${made}`,
    event: {
      id: 'tea',
      name: 'Tea & tech',
      startDate: '2100-12-03T10:00:00+00:00',
      timeZone: 'Europe/London',
    },
    places: 1,
    joinWaitingList: false,
    attendee: { name: `Visitor ${made}`, email: `visitor${made}@example.org` },
    answers: { accessNeeds: 'step-free' },
    consent: [],
    context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: '0.1.0' },
    guard: { hp: '', elapsedMs: 18_450, captcha: null },
    ...changes,
  };
};

/** An event that nothing is wrong with, but for what the test says. */
export const event = (changes: object = {}): object => ({
  identifier: 'tea',
  name: 'Tea & tech',
  startDate: '2100-12-03T10:00:00+00:00',
  endDate: '2100-12-03T12:00:00+00:00',
  timeZone: 'Europe/London',
  ...changes,
});

export const event40 = event({ maximumAttendeeCapacity: 40 });

/** Runs the work for each item, at most so many at once: the machine's sockets are not what is tested. */
export const each = async <Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
};
