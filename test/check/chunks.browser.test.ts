import { expect, waitUntil } from '@open-wc/testing';
import { fillsInContact } from '../elements/forms.ts';
import { Room } from '../elements/room.ts';
import { Visitor } from '../journeys/visitor.ts';

/** A page that loads the bundle from a server with a fault. */
const open = async (
  fault: string,
  head = '',
  { action = '/bookings', more = '' } = {},
): Promise<{ page: Window; visitor: Visitor }> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en">${head}
    <script type="module" src="/__faulty/${fault}/turnout.js"></script>
    <event-booking src="/test/fixtures/journeys.json" action="${action}" questions="contact" now="2019-01-23" ${more}><p>Ring us.</p></event-booking>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  const page = frame.contentWindow as Window;
  return { page, visitor: new Visitor(page.document.querySelector('event-booking') as HTMLElement) };
};
const opened: HTMLIFrameElement[] = [];

const requestsOf = (page: Window): readonly PerformanceEntry[] =>
  page.performance.getEntriesByType('resource').filter(({ name }) => /\/turnout-[^/]*\//.test(name));

/** Keeps what the page's console is told. */
const hearing = `<script>window.told = []; console.warn = (...words) => void told.push(words.join(' '));</script>`;

/** The import map that the bundle's own list of what its files must be makes. */
const integrityMap = async (fault: string): Promise<string> => {
  const { integrity } = (await (await fetch('/dist/turnout.integrity.json')).json()) as {
    integrity: Readonly<Record<string, string>>;
  };
  const there = Object.entries(integrity).map(([file, is]) => [
    file.replace('./', `/__faulty/${fault}/`),
    is,
  ]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(there) })}</script>`;
};

describe('a file of the bundle that does not come', () => {
  afterEach(() => {
    for (const frame of opened.splice(0)) frame.remove();
  });

  it('is asked for once more, and the visitor sees nothing of it', async () => {
    const { visitor } = await open('once');
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
  });

  it('and has what can be kept of a booking leaves the visitor what came of it, until it is there', async () => {
    const { bookings } = await Room.open();
    const { visitor } = await open(`late-${crypto.randomUUID()}`, '', { action: bookings });
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.reads('Please keep this reference.');
    expect(visitor.text()).not.to.include('Add to your calendar');
    await visitor.reads('Add to your calendar');
  });

  it('is asked for under no address that the page’s import map says nothing of', async () => {
    const { bookings } = await Room.open();
    const fault = `late-${crypto.randomUUID()}`;
    const { page, visitor } = await open(fault, await integrityMap(fault), { action: bookings });
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    // Firefox remembers both addresses that there are, for as long as the page is open.
    if (!navigator.userAgent.includes('Firefox')) await visitor.reads('Add to your calendar');
    const again = page.performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => name.split('?r=')[1] ?? []);
    expect(again.filter((r) => r !== '1')).to.deep.equal([]);
  });

  it('leaves what the page has for its visitors, and throws nothing into it', async () => {
    const { page, visitor } = await open('gone', hearing);
    const asked = (): number =>
      page.performance.getEntriesByType('resource').filter(({ name }) => name.includes('?r=1')).length;
    await waitUntil(() => asked() > 0, 'the second request', { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(visitor.text()).to.include('Ring us.');
    expect(Reflect.get(page, 'told').join(' ')).to.include('Is the whole folder beside turnout.js?');
  });

  for (const [part, read] of [
    ['timetable', 'We cannot show the events just now.'],
    ['form', 'The form cannot be opened just now.'],
    ['words', 'The form cannot be opened just now.'],
    ['sending', 'It was not sent, because part of this page could not be fetched.'],
  ] as const)
    it(`is said to the visitor and to the editor where it is that of the ${part}, and is not asked for over and over`, async () => {
      const { page, visitor } = await open(`without-${part}`, hearing, { more: 'check' });
      if (part !== 'timetable') await visitor.choosesEvent('Partnerships with Purpose: Swansea');
      if (part === 'sending') {
        await fillsInContact(visitor);
        await visitor.presses('Book a place');
      }
      await visitor.reads(read);
      await visitor.readsNotice('Is the whole folder beside turnout.js?');
      const before = requestsOf(page).length;
      await new Promise((resolve) => setTimeout(resolve, 700));
      // Beside a timetable the form is asked for once by itself.
      expect(requestsOf(page).length - before).to.be.below(20);
    });

  it('is not asked for with all others where the whole folder is missing', async () => {
    const { page, visitor } = await open('gone');
    await visitor.reads('We cannot show the events just now.');
    // By then the form was asked for too.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(requestsOf(page).length).to.be.at.most(12);
  });

  it('is named to the editor where it was to look at where bookings go', async () => {
    const { visitor } = await open('untried', '', { more: 'check' });
    await visitor.readsNotice('Where bookings go could not be looked at');
    expect(visitor.notice()).not.to.include('Looking at where bookings go');
  });

  it('is not run where the page says what it must be and somebody has changed it', async () => {
    const { page, visitor } = await open('changed', await integrityMap('changed'));
    await waitUntil(
      () => page.performance.getEntriesByType('resource').some(({ name }) => name.includes('?r=1')),
      'the second request',
      { timeout: 10_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect('changed' in page).to.equal(false);
    expect(visitor.text()).to.include('Ring us.');
  });

  it('runs where the page says what it must be and it is that, also when it is asked for again', async () => {
    const { visitor } = await open('once', await integrityMap('once'));
    await visitor.choosesEvent('Partnerships with Purpose: Swansea');
    await visitor.readsHeading('Book a place: Partnerships with Purpose: Swansea');
  });
});
