import { expect, waitUntil } from '@open-wc/testing';
import { Room } from '../../elements/room.ts';
import { Visitor } from '../../journeys/visitor.ts';
import { framed } from '../framed.ts';
import type { Told } from './drive.ts';
import { confirmed, journey } from './journey.ts';
import { stateOf } from './page-state.ts';

type Page = Window & typeof globalThis & { readonly watched: readonly string[] };

// The pages load /dist/turnout.js, as a partner's do.
const names = (await (await fetch('/__pages.json?folder=hostile')).json()) as readonly string[];

/** What every page sends, whatever it does to texts, arrays and dates. */
const booking = {
  version: 'booking/1',
  event: {
    id: 'swansea',
    name: 'Partnerships with Purpose: Swansea',
    startDate: '2019-02-28',
    timeZone: 'Europe/London',
  },
  places: 1,
  attendee: { name: 'Seren Jones', email: 'seren@example.org' },
  answers: {},
  consent: [],
};

describe('a page that is hostile:', () => {
  /** The page in a frame, with us or without. */
  const open = (name: string, query: Record<string, string>): Promise<HTMLIFrameElement> =>
    framed(`/demo/hostile/${name}.html?${new URLSearchParams(query).toString()}`);

  /** What frames tell that nobody can look into. */
  const told = new Map<MessageEventSource | null, Told>();
  before(() => addEventListener('message', ({ data, source }: MessageEvent<Told>) => told.set(source, data)));

  const fromWithin = async (frame: Window): Promise<string> => {
    await waitUntil(() => told.has(frame), 'word from the frame', { timeout: 30_000 });
    const { ended = '', watched = [] } = told.get(frame) ?? {};
    expect(watched).to.deep.equal([]);
    return ended;
  };

  for (const name of names)
    it(`${name}.html – reads, books once, and leaves the page as it was`, async function () {
      this.timeout(60_000);
      const room = await Room.open();
      const [frame, without] = await Promise.all([
        open(name, { action: room.bookings }),
        open(name, { action: room.bookings, without: '' }),
      ]);
      const page = frame.contentWindow as Page;
      const own = stateOf(without.contentWindow as Page);
      const end = page.document.querySelector<HTMLMetaElement>('meta[name="ends-with"]')?.content;
      const inside = page.document.querySelector('iframe');
      const root = inside ? inside.contentDocument : page.document;
      const ended = root
        ? await journey(new Visitor(root.documentElement), root, end)
        : await fromWithin(inside?.contentWindow as Window);
      expect(ended).to.be.oneOf([end ?? confirmed, confirmed]);

      const { bookings } = await room.ledger();
      expect(bookings).to.have.length(ended === confirmed ? 1 : 0);
      for (const { body } of bookings) expect(JSON.parse(body)).to.deep.include(booking);

      expect(page.watched).to.deep.equal([]);
      expect(page.scrollX).to.equal(0);
      const now = stateOf(page);
      expect(now.globals.filter((global) => !own.globals.includes(global))).to.deep.equal([]);
      expect(now.prototypes).to.deep.equal(own.prototypes);
      expect(now.symbols).to.deep.equal(own.symbols);
      expect(now.looks).to.deep.equal(own.looks);
      expect(now.sheets).to.deep.equal(own.sheets);
      expect(now.width).to.be.at.most(Math.max(own.width, page.innerWidth));
    });
});
