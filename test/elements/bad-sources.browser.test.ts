import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-timetable.ts';
import type { Step } from '../faults/steps.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, sheffield, swansea } from './events.ts';
import { Room } from './room.ts';

/** A timetable at an address that answers so, with the partner's own words between its tags. */
const open = async (step: Step): Promise<{ visitor: Visitor; src: string; room: Room }> => {
  const room = await Room.open();
  const src = `${room.url}/events.json`;
  await room.follows({ store: false, ...step, repeat: true });
  const element = await fixture(
    html`<event-timetable src=${src} now=${now}><p>Ring 01632 960 018.</p></event-timetable>`,
  );
  return { visitor: new Visitor(element), src, room };
};

const troubles: readonly (readonly [what: string, step: Step, mend: (src: string) => string])[] = [
  ['is not there', { status: 404, body: 'no' }, (src) => `${src} was not found (404).`],
  ['is forbidden', { status: 403, body: 'no' }, (src) => `${src} answered with an error (403).`],
  ['is out of order', { status: 500, body: 'no' }, (src) => `${src} answered with an error (500).`],
  [
    'does not allow other sites',
    { body: { events: [] }, cors: 'none' },
    (src) => `${src} could not be read from this page.`,
  ],
  ['cuts the line', { cut: 'after-read', how: 'rst' }, (src) => `${src} could not be read from this page.`],
  ['is broken JSON', { body: '{"events": [{"name": "Tea",]' }, (src) => `${src} is not valid JSON`],
  [
    'is JSON of something else',
    { body: { hello: 'world' } },
    (src) => `${src} was read, but holds no list of events.`,
  ],
  ['is empty', { body: '' }, (src) => `${src} is empty.`],
  [
    'is larger than any timetable',
    { body: '{"events": []}', gzip: true, pad: 20 },
    (src) => `${src} is too large to read in a page.`,
  ],
];

describe('a source of events', () => {
  const { warn } = console;
  let warned: string[];

  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [what, step, mend] of troubles)
    it(`that ${what} leaves the visitor calm words and another way, and tells the editor how to mend it`, async () => {
      const { visitor, src } = await open(step);
      await visitor.reads('We cannot show the events just now.');
      await visitor.reads('Ring 01632 960 018.');
      await visitor.readsNotice(mend(src));
      expect(warned.filter((line) => line.includes(mend(src)))).to.have.length(1);
    });

  it('that is a page without events leaves the same', async () => {
    const { visitor, src } = await open({ body: '<!doctype html><h1>Log in</h1>', type: 'text/html' });
    await visitor.reads('We cannot show the events just now.');
    await visitor.reads('Ring 01632 960 018.');
    await visitor.readsNotice(src);
  });

  it('that has an event without a name and one without a date shows the good ones and names the others', async () => {
    const { visitor, src } = await open({
      body: {
        events: [
          sheffield,
          { ...swansea, name: '' },
          { '@type': 'Event', name: 'Tea' },
          { ...swansea, startDate: '2019-02-30' },
        ],
      },
    });
    await visitor.readsHeading('Partnerships with Purpose: Sheffield');
    await visitor.readsNotice(`In ${src}, the event “swansea” is left out because it has no name.`);
    await visitor.readsNotice(`In ${src}, the event “Tea” is left out because it has no start date.`);
    await visitor.readsNotice('“2019-02-30” is not in the calendar');
    expect(visitor.text()).not.to.include('Ring 01632');
  });

  it('whose events are all wrong does not pretend that nothing is planned', async () => {
    const { visitor } = await open({ body: { events: [{ '@type': 'Event', name: 'Tea' }] } });
    await visitor.reads('We cannot show the events just now.');
    await visitor.reads('Ring 01632 960 018.');
    await visitor.readsNotice('the event “Tea” is left out because it has no start date.');
  });

  it('that works again is read when the visitor asks, and focus is not lost', async () => {
    const { visitor, room } = await open({ status: 404, body: 'no' });
    await visitor.reads('We cannot show the events just now.');
    await room.serves({ events: [sheffield] });
    await visitor.presses('Try again');
    await visitor.readsHeading('Partnerships with Purpose: Sheffield');
    await visitor.sees(
      'focus in the timetable',
      () => visitor.focused()?.closest('.base') !== null && visitor.focused() !== document.body,
    );
    expect(visitor.notice()).to.equal('');
  });

  it('that has nothing planned says so', async () => {
    const { visitor } = await open({ body: { events: [] } });
    await visitor.reads('No events are planned at the moment.');
    expect(visitor.text()).not.to.include('Ring 01632');
  });

  it('that has nothing planned says it in the partner’s own words, where there are some', async () => {
    const room = await Room.open();
    const src = await room.serves({ events: [] });
    const visitor = new Visitor(
      await fixture(html`
        <event-timetable src=${src}><p>Loading …</p><p slot="empty">Back in spring!</p></event-timetable>
      `),
    );
    await visitor.reads('Back in spring!');
    expect(visitor.text()).not.to.include('No events are planned');
  });

  it('that was never named is told to the editor', async () => {
    const visitor = new Visitor(await fixture(html`<event-timetable><p>Ring us.</p></event-timetable>`));
    await visitor.readsNotice('There are no events to show. Set src');
    await visitor.reads('Ring us.');
  });

  it('that began with http: in a page that is read over https: is refused unasked', async () => {
    const visitor = new Visitor(
      await fixture(
        html`<event-timetable src="http://charity.example/events.json"><p>Ring us.</p></event-timetable>`,
      ),
    );
    await visitor.readsNotice('http://charity.example/events.json begins with http:');
    await visitor.reads('Ring us.');
  });
});
