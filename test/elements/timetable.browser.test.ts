import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-timetable.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, fife, sheffield, swansea, walk } from './events.ts';

const open = async (
  events: readonly object[],
  { level, at = now, bookable = true }: { level?: string; at?: string; bookable?: boolean } = {},
): Promise<Visitor> =>
  new Visitor(
    await fixture(html`
      <event-timetable
        .events=${events}
        now=${at}
        heading-level=${level ?? '2'}
        ?bookable=${bookable}
      ></event-timetable>
    `),
  );

describe('a visitor reads a timetable', () => {
  it('by months, each with a real heading and a real list', async () => {
    const visitor = await open([fife, sheffield, swansea]);
    await visitor.readsHeading('April 2019');
    expect(visitor.headings()).to.deep.equal([
      'h2 February 2019',
      'h3 Partnerships with Purpose: Sheffield',
      'h3 Partnerships with Purpose: Swansea',
      'h2 April 2019',
      'h3 Partnerships with Purpose: Fife',
    ]);
    const lists = visitor.all<HTMLElement>('ul');
    expect(lists.map((list) => list.getAttribute('role'))).to.deep.equal(['list', 'list']);
    expect(lists.map((list) => [...list.children].map(({ localName }) => localName))).to.deep.equal([
      ['li', 'li'],
      ['li'],
    ]);
  });

  it('under the headings that the page around has', async () => {
    const visitor = await open([sheffield], { level: '4' });
    await visitor.readsHeading('February 2019');
    expect(visitor.headings().map((one) => one.slice(0, 2))).to.deep.equal(['h4', 'h5']);
  });

  it('with every date whole, for those who hear it', async () => {
    const visitor = await open([sheffield]);
    await visitor.reads('Monday 11 February 2019');
    expect(visitor.all('time').map((one) => one.getAttribute('datetime'))).to.deep.equal(['2019-02-11']);
  });

  it('as of a day, and is told of which', async () => {
    const visitor = await open([sheffield], { at: '2019-02-12' });
    await visitor.reads('As of Tuesday 12 February 2019');
    await visitor.reads('This event has taken place');
  });

  it('of a thousand events, and can reach every one', async () => {
    const events = [...Array(1000).keys()].map((number) => ({
      ...walk,
      identifier: `walk-${number}`,
      name: `Walk ${number}`,
      startDate: `20${20 + Math.floor(number / 100)}-0${1 + (number % 9)}-1${number % 10}`,
    }));
    const visitor = await open(events);
    await visitor.readsHeading('2020');
    const [element] = document.getElementsByTagName('event-timetable');
    const names = (): string[] =>
      [...(element?.shadowRoot?.querySelectorAll('.name') ?? [])].map((one) => one.textContent?.trim() ?? '');
    expect(names().length).to.be.lessThan(1000);
    await visitor.sees('all thousand', () => names().length === 1000);
    expect(new Set(names()).size).to.equal(1000);
    const last = element?.shadowRoot?.querySelectorAll<HTMLButtonElement>('button');
    last?.item(999).focus();
    expect(visitor.focused()).to.equal(last?.item(999));
  });
});

const organizer = walk.organizer;
const states: readonly (readonly [
  state: string,
  event: object,
  words: string,
  action: string | undefined,
  bookable?: boolean,
])[] = [
  ['open', { remainingAttendeeCapacity: 30, maximumAttendeeCapacity: 40 }, '30 places left', 'Book a place'],
  ['open', {}, 'River walk', 'Book a place'],
  [
    'few-left',
    { remainingAttendeeCapacity: 1, maximumAttendeeCapacity: 40 },
    'Only 1 place left',
    'Book a place',
  ],
  [
    'waiting-list',
    { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 2 } },
    'Full. 2 people are waiting',
    'Join the waiting list',
  ],
  ['full', { remainingAttendeeCapacity: 0 }, 'Full', undefined],
  ['not-yet', { availabilityStarts: '2019-02-20' }, 'Booking opens on Wednesday 20 February 2019', undefined],
  ['closed', { availabilityEnds: '2019-01-20' }, 'Booking has closed', undefined],
  ['cancelled', { eventStatus: 'https://schema.org/EventCancelled' }, 'Cancelled', undefined],
  ['postponed', { eventStatus: 'EventPostponed' }, 'Postponed. A new date will be announced.', undefined],
  ['past', { startDate: '2019-01-20' }, 'This event has taken place', undefined],
  ['elsewhere', { url: 'https://tickets.example/walk' }, 'River walk', 'Book on tickets.example', false],
  ['information-only', { organizer }, 'River walk', undefined, false],
];

describe('an event', () => {
  for (const [state, facts, words, action, bookable = true] of states)
    it(`that is ${state} (${words}) says so in words and in its part, and offers ${action ?? 'nothing to press'}`, async () => {
      const visitor = await open([{ ...walk, ...facts }], { bookable });
      await visitor.reads(words);
      const [row] = visitor.all('li');
      expect(row?.part.value).to.equal(`event ${state}`);
      const pressed = visitor.all<HTMLElement>('li button, li a');
      expect(pressed.length).to.equal(action ? 1 : 0);
      const name = pressed[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (!action) return;
      expect(name.startsWith(action), name).to.equal(true);
      expect(name).to.include('River walk');
      expect(name).to.include('Monday 4 March 2019');
      expect(pressed[0]?.hasAttribute('disabled')).to.equal(false);
    });

  it('that moved says when it was planned', async () => {
    const visitor = await open([
      { ...walk, eventStatus: 'EventRescheduled', previousStartDate: '2019-02-25' },
    ]);
    await visitor.reads('New date. It was planned for Monday 25 February 2019.');
  });

  it('that is booked elsewhere is a link there', async () => {
    const visitor = await open([{ ...walk, url: 'https://tickets.example/walk' }], { bookable: false });
    await visitor.reads('Book on tickets.example');
    const [link] = visitor.all<HTMLAnchorElement>('li a');
    expect(link?.href).to.equal('https://tickets.example/walk');
  });

  it('describes its button by its facts', async () => {
    const visitor = await open([{ ...walk, isAccessibleForFree: true, remainingAttendeeCapacity: 3 }]);
    await visitor.reads('3 places left');
    const [button] = visitor.all<HTMLElement>('button');
    const id = button?.getAttribute('aria-describedby') ?? '';
    const described = (button?.getRootNode() as ShadowRoot | undefined)?.getElementById(id)?.textContent;
    expect(described).to.include('Free');
    expect(described).to.include('3 places left');
  });
});
