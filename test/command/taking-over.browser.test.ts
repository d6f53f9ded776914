import { expect, waitUntil } from '@open-wc/testing';
import { markupFor } from '../../src/command/render/markup.ts';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { before as now, fife, sheffield, swansea, walk } from '../elements/events.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';

const events = [sheffield, swansea, { ...walk, startDate: '2019-03-04T10:00' }, fife];

const ownWords = `<p id="words">Sheffield, Swansea and Fife.</p> <ul><li>Ring us to book: 01632 960 018</li></ul>
<form id="form"><input aria-label="Your name"></form>`;

/** What was written has buttons too, which keep their room unseen. */
const drawnButton = '.event .button:not([hidden])';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

describe('a page that was rendered before', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const opened = async (action = '/bookings'): Promise<Document> => {
    const room = await Room.open();
    const src = await room.serves({ events });
    const said = (name: string): string | undefined => ({ now, src, action })[name];
    const records = jsonLd.read(JSON.stringify(events), { timeZone: 'Europe/London', now: 0 }).events;
    const { markup } = await markupFor(
      records,
      { language: 'en', said },
      { styles: '/dist/turnout-plain.css', isTold: true },
    );
    frame = document.createElement('iframe');
    Object.assign(frame, { title: 'A page', width: '600', height: '900' });
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page.open();
    page.write(`<!doctype html><html lang="en"><title>Events</title>
<event-booking now="${now}" src="${src}" action="${action}">${markup}${ownWords}</event-booking><p id="below">Below</p></html>`);
    page.close();
    await loaded;
    return page;
  };

  it('shows the partner’s own words as soon as a script should have come, and a form at once', async () => {
    const page = await opened();
    const [words, form] = ['#words', '#form'].map((one) => page.querySelector<HTMLElement>(one));
    expect(form?.offsetHeight).to.be.greaterThan(10);
    expect(words?.offsetHeight).to.equal(0);
    for (const animation of words?.getAnimations() ?? []) animation.finish();
    expect(words?.offsetHeight).to.be.greaterThan(10);
  });

  it('leaves only the partner’s own words where the form shows them', async () => {
    const page = await opened('http://not-secure.example/bookings');
    page.querySelector('#form')?.remove();
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/dist/turnout.js';
    page.head.append(script);
    const visitor = new Visitor(page.body);
    (await visitor.sees('a button', () => visitor.all<HTMLElement>(drawnButton)[0])).click();
    await visitor.reads('Bookings are not working on this page');
    const [words, written] = ['#words', '[data-turnout-rendered]'].map((one) =>
      page.querySelector<HTMLElement>(one),
    );
    // At once, but that Firefox on a busy machine may leave them to the end of the seconds that they wait for a script.
    const patient = { timeout: 20_000 };
    await waitUntil(() => (words?.offsetHeight ?? 0) > 10, 'the partner’s own words', patient);
    expect(written?.offsetHeight).to.equal(0);
  });

  it('shifts nothing by as much as a pixel, in any frame, while the script takes over', async () => {
    const page = await opened();
    page.querySelector('#form')?.remove();
    const view = page.defaultView as Window & typeof globalThis;
    const drawn = (): Promise<unknown> => new Promise((resolve) => view.requestAnimationFrame(resolve));
    await drawn();
    await drawn();
    const below = page.getElementById('below') as HTMLElement;
    const places = new Set<number>([below.getBoundingClientRect().top]);
    const shifts: Shift[] = [];
    const knowsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    const observer = new view.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    if (knowsShifts) observer.observe({ type: 'layout-shift' });

    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/dist/turnout.js';
    page.head.append(script);
    const visitor = new Visitor(page.body);
    const isThere = (): boolean => visitor.all(drawnButton).length === events.length;
    while (!isThere()) {
      await drawn();
      places.add(below.getBoundingClientRect().top);
    }
    for (let frames = 0; frames < 5; frames++) {
      await drawn();
      places.add(below.getBoundingClientRect().top);
    }
    shifts.push(...(observer.takeRecords() as Shift[]));
    expect([...places], 'where what stands below it was').to.have.length(1);
    expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.equal(0);
  });
});
