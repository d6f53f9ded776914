import { waitUntil } from '@open-wc/testing';
import { confirmed, journey } from '../demo/hostile/journey.ts';
import { Room } from '../elements/room.ts';
import { traps } from '../fixtures/traps.ts';
import { Visitor } from '../journeys/visitor.ts';

/** What a page's script gives to every object: which members (none named: all that the bundle reads), and as what. */
export interface Members {
  readonly names?: readonly string[];
  readonly as: 'function' | 'text' | 'true';
}

interface Page extends Window {
  /** What went wrong in it. */
  readonly watched?: readonly string[];
}

/** Books in a page whose script gave every object members: all that a visitor, the endpoint and the page could tell. */
export const bookedAmong = async (members: Members, patienceInMilliseconds = 12_000): Promise<string> => {
  const room = await Room.open();
  return inPage(members, room.bookings, async (page) => {
    const visitor = new Visitor(page.document.documentElement, patienceInMilliseconds);
    const { pathname, search } = page.location;
    const ended = await journey(visitor, page.document);
    const { bookings } = await room.ledger();
    const hasStayed = page.location.pathname === pathname && page.location.search === search;
    const words = ended === confirmed ? visitor.text().replace(/REF-\w+/, 'REF') : ended;
    return JSON.stringify([words, bookings.map(bodyOf), hasStayed, [...(page.watched ?? [])]]);
  });
};

/** What was sent, but for what differs from one booking to the next. */
const bodyOf = ({ body }: { readonly body: string }): string =>
  body.replace(/("(?:submissionId|at)":)"[^"]*"/g, '$1').replace(/("elapsedMs":)\d+/, '$1');

/** Reads a file of each format in such a page, and what each set of questions asks: the words of each, by its name. */
export const readAmong = async (members: Members): Promise<readonly string[]> =>
  inPage(members, 'https://bookings.example/', async (page) => {
    const visitor = new Visitor(page.document.documentElement);
    const element = page.document.querySelector('event-booking') as HTMLElement;
    const own = element.getAttribute('src') ?? '';
    const told: string[] = [];
    for (const file of [...files.map((name) => `/test/fixtures/${name}`), own]) {
      const read = new Promise<void>((resolve) => {
        for (const name of ['timetable-loaded', 'timetable-failed'])
          element.addEventListener(name, () => resolve(), { once: true });
      });
      element.setAttribute('src', file);
      await read;
      told.push(`${file}: ${await settled(visitor)}`);
    }
    await visitor.choosesEvent('Swansea');
    await visitor.readsHeading('Swansea');
    for (const questions of sets) {
      element.setAttribute('questions', questions);
      told.push(`${questions}: ${await settled(visitor)}`);
    }
    return [...told, ...(page.watched ?? ['nothing was watched'])];
  });

/** The names of all members that such a page gives. */
export const namesOfAll = async (): Promise<readonly string[]> =>
  inPage({ as: 'true' }, 'https://bookings.example/', async (page) =>
    Promise.resolve(Object.keys((page as Page & typeof globalThis).Object.prototype)),
  );

const sets = [
  'standard',
  'access dietary emergency-contact how-did-you-hear',
  'places people photo-consent newsletter evaluation',
  '/demo/questions/making-day.json',
];

/** The first file of each format that has events. */
const files = [
  ...new Map(
    traps
      .filter(({ events }) => events)
      .reverse()
      .map(({ file }) => [file.split('/')[0], file]),
  ).values(),
];

/** The words of a page once none has changed for a while. */
const settled = async (visitor: Visitor): Promise<string> => {
  let before = '';
  await waitUntil(() => before === (before = visitor.text()), 'the page came to rest', {
    interval: 250,
    timeout: 12_000,
  });
  return before;
};

const inPage = async <Told>(
  { names, as }: Members,
  action: string,
  visit: (page: Page) => Promise<Told>,
): Promise<Told> => {
  const asked = new URLSearchParams({ action, as, ...(names && { members: names.join() }) });
  const frame = document.createElement('iframe');
  const src = `/demo/hostile/added-members.html?${asked.toString()}`;
  Object.assign(frame, { title: as, src, width: '1000', height: '800' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  try {
    return await visit(page);
  } catch (error) {
    throw new Error(`${String(error)} ${page.watched?.join('; ')}`, { cause: error });
  } finally {
    frame.remove();
  }
};
