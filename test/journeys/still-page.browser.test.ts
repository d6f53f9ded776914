import { expect } from '@open-wc/testing';
import { before as now, fife, sheffield, swansea, walk } from '../elements/events.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from './visitor.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

interface Still {
  readonly page: Window & typeof globalThis;
  readonly visitor: Visitor;
  readonly room: Room;
  /** Loads the script, as late as an optimiser would; done when the events are there. */
  readonly comes: () => Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

const nextFrame = (page: Window): Promise<unknown> =>
  new Promise((resolve) => page.requestAnimationFrame(resolve));

/** A page in which the embed stands between words of the page's own, and the script has not come yet. */
const open = async (
  events: readonly object[],
  { style = '', above = 0, width = 1000, height = 800 } = {},
): Promise<Still> => {
  const room = await Room.open();
  const src = await room.serves({ events });
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'A page', width: `${width}`, height: `${height}` });
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  page.document.open();
  page.document.write(`<!doctype html><html lang="en"><title>Events</title><style>body { margin: 1em }</style>
<div id="above" style="height: ${above}px">Above</div>
<event-booking now="${now}" src="${src}" action="/bookings" questions="contact"${style && ` style="${style}"`}><p>Ring us.</p></event-booking>
<div id="below" style="height: 2000px">Below</div></html>`);
  page.document.close();
  const visitor = new Visitor(page.document.body);
  await nextFrame(page);
  await nextFrame(page);
  const comes = async (): Promise<void> => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/turnout.js';
    page.document.head.append(script);
    await visitor.sees('the events', () => visitor.all('.event .button').length === events.length);
    await nextFrame(page);
    await nextFrame(page);
  };
  return { page, visitor, room, comes };
};

/** What the snippet maker writes. */
const heldFor = (count: number): string =>
  `display:block;min-height:min(${count}*max(13em,22em - 14vw),100vh)`;

const many = [sheffield, swansea, { ...walk, startDate: '2019-03-04T10:00' }, fife];

describe('a page into which the events come', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  for (const width of [360, 1000])
    for (const count of [1, 2, 3, 4])
      it(`hardly moves where the space of ${count} is held, ${width} px wide`, async () => {
        const { page, comes } = await open(many.slice(0, count), { width, style: heldFor(count) });
        const shifts: Shift[] = [];
        const observer = new page.PerformanceObserver((list) =>
          shifts.push(...(list.getEntries() as Shift[])),
        );
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          observer.observe({ type: 'layout-shift' });
        const below = page.document.getElementById('below') as HTMLElement;
        const inSight = (): number => Math.min(below.getBoundingClientRect().top, page.innerHeight);
        const was = inSight();
        await comes();
        shifts.push(...(observer.takeRecords() as Shift[]));
        expect(Math.abs(inSight() - was) / page.innerHeight).to.be.below(0.15);
        // More than 0.1 is what browsers call a page that jumps.
        expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.be.below(0.1);
      });

  it('stays where its visitor reads, above the events and below them', async () => {
    for (const scrolledTo of [300, 2600]) {
      const { page, comes } = await open(many, { above: 1500, style: heldFor(4) });
      page.scrollTo(0, scrolledTo);
      const read = page.document.getElementById(scrolledTo < 1500 ? 'above' : 'below') as HTMLElement;
      const was = read.getBoundingClientRect().top;
      await comes();
      expect(Math.abs(read.getBoundingClientRect().top - was)).to.be.below(page.innerHeight);
      expect(page.document.elementFromPoint(100, 400)?.id).to.equal(read.id);
    }
  });
});

describe('a page in which somebody books', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  /** Each step of a booking, with its mistakes, in a page of its own. */
  const steps = (visitor: Visitor): readonly (readonly [string, () => Promise<unknown>])[] => [
    [
      'the last event is chosen',
      () => visitor.choosesEvent('Fife').then(() => visitor.readsHeading('Book a place: ')),
    ],
    [
      'the form is left',
      () => visitor.presses('Choose another event').then(() => visitor.reads('Book a place')),
    ],
    [
      'another is chosen',
      () => visitor.choosesEvent('Swansea').then(() => visitor.readsHeading('Book a place: ')),
    ],
    [
      'nothing was filled in',
      () => visitor.presses('Book a place').then(() => visitor.readsHeading('There is a problem')),
    ],
    [
      'a mistake is gone to',
      async () =>
        visitor
          .all<HTMLAnchorElement>('a')
          .find(({ textContent }) => /email/i.test(textContent ?? ''))
          ?.click(),
    ],
    [
      'it is booked',
      async () => {
        await visitor.fillsIn('Your name', 'Seren Jones');
        await visitor.fillsIn('Email address', 'seren@example.org');
        await visitor.presses('Book a place');
        await visitor.readsHeading('You are booked');
      },
    ],
  ];

  it('goes to what focus is on, and keeps its address', async () => {
    const { page, visitor, room, comes } = await open(many, { above: 1500, height: 500 });
    await comes();
    page.document.querySelector('event-booking')?.setAttribute('action', room.bookings);
    await room.follows();
    for (const [step, takes] of steps(visitor)) {
      await takes();
      await nextFrame(page);
      await nextFrame(page);
      const { top, bottom } = visitor.focused()?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
      expect(top, step).to.be.within(-1, page.innerHeight);
      expect(bottom, step).to.be.above(0);
      expect([page.scrollX, page.location.hash], step).to.deep.equal([0, '']);
    }
  });

  it('does not move at all where everything is in sight', async () => {
    const { page, visitor, room, comes } = await open(many, { above: 100, height: 4000 });
    await comes();
    page.document.querySelector('event-booking')?.setAttribute('action', room.bookings);
    await room.follows();
    let scrolled = 0;
    page.addEventListener('scroll', () => scrolled++);
    for (const [step, takes] of steps(visitor)) {
      await takes();
      await nextFrame(page);
      await nextFrame(page);
      expect([page.scrollY, scrolled], step).to.deep.equal([0, 0]);
    }
  });
});
