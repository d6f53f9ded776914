import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import type { EventTimetable } from '../../src/elements/event-timetable/event-timetable.ts';
import { Visitor } from '../journeys/visitor.ts';
import { Room } from './room.ts';

const day = {
  '@type': 'Event',
  identifier: 'study-day',
  name: { en: 'Study day', cy: 'Diwrnod astudio' },
  startDate: '2027-03-09T10:00',
  endDate: '2027-03-09T16:00',
  doorTime: '2027-03-09T09:30',
  location: { name: 'Riverside Mill' },
  description: { cy: 'Diwrnod am yr afon.' },
  inLanguage: ['cy', 'en', 'pl'],
  maximumAttendeeCapacity: 30,
  organizer: { name: 'Riverside Trust', url: 'https://riverside.example/', telephone: '01632 960 018' },
  offers: [
    { name: 'Supporter', price: 8, priceCurrency: 'GBP' },
    { name: 'Concession', price: 0, priceCurrency: 'GBP', availability: 'SoldOut' },
  ],
  subEvent: [
    { name: 'Walk', startDate: '2027-03-09T14:00', location: 'The weir' },
    { name: 'Talk', startDate: '2027-03-09T10:30', endDate: '2027-03-09T11:15' },
    { name: 'Breakfast after', startDate: '2027-03-10T09:00' },
  ],
  meetingPoint: 'At the gate',
  attendeeInstructions: 'Wear stout shoes.',
};
const online = {
  '@type': 'Event',
  name: 'Online talk',
  startDate: '2027-03-09T19:00',
  location: { '@type': 'VirtualLocation', url: 'https://meet.example/secret' },
};

const shown = async (events: readonly unknown[], { lang = 'en', bookable = false } = {}) => {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <event-timetable .events=${events} now="2027-01-01" ?bookable=${bookable}></event-timetable>
    </div>
  `);
  const visitor = new Visitor(page);
  await visitor.sees('an event', () => visitor.all('.event')[0]);
  return { visitor, timetable: page.querySelector<EventTimetable>('event-timetable')! };
};
const opened = async (visitor: Visitor): Promise<string> => {
  const summary = await visitor.sees('more', () => visitor.all<HTMLElement>('summary')[0]);
  summary.click();
  return visitor
    .all('.more')
    .map((more) => (more.textContent ?? '').replace(/\s+/g, ' '))
    .join('');
};

describe('an event that says more than most', () => {
  it('has its programme in order, each part with its time, and its day where that is another', async () => {
    const { visitor } = await shown([day]);
    const text = await opened(visitor);
    expect(text).to.match(
      /10:30am to 11:15am Talk.*2pm Walk ?The weir.*Wednesday 10 March 2027, 9am Breakfast after/,
    );
  });

  it('has each price, each language, when doors open, where to meet and what to know before', async () => {
    const text = await opened((await shown([day])).visitor);
    expect(text).to.include('Supporter: £8');
    expect(text).to.include('Concession: Free (sold out)');
    expect(text).to.include('Welsh, English, Polish');
    expect(text).to.match(/Doors open\s*9:30am/);
    expect(text).to.include('At the gate').and.include('Wear stout shoes.');
    expect(text).to.include('01632 960 018');
  });

  it('is said to cost from nothing to the dearest price, where some come free and some pay', async () => {
    const offers = [0, 12.5, 5].map((price) => ({ price, priceCurrency: 'GBP' }));
    const { visitor } = await shown([{ ...day, offers }]);
    await visitor.reads('Free – £12.50');
  });

  it('says that nothing is known about access, and never that there is none', async () => {
    expect(await opened((await shown([day])).visitor)).to.include('Nothing is known about access.');
    const known = {
      ...day,
      accessibilitySupport: [{ prefLabel: 'Hearing loop' }],
      accessibilityInformation: 'A lift.',
    };
    const text = await opened((await shown([known])).visitor);
    expect(text).to.match(/Access\s*Hearing loop\s*A lift\./);
    expect(text).not.to.include('Nothing is known');
  });

  it('links its hosts, each its own, where several charities stand in one list', async () => {
    const { visitor } = await shown([
      day,
      { ...online, organizer: { name: 'The Barn', url: 'https://barn.example/' } },
    ]);
    const links = visitor
      .all<HTMLAnchorElement>('.organizer a')
      .map(({ href, textContent }) => [textContent, href]);
    expect(links).to.deep.equal([
      ['Riverside Trust', 'https://riverside.example/'],
      ['The Barn', 'https://barn.example/'],
    ]);
  });

  it('says for how many it is, where how many places are left is not known', async () => {
    const { visitor } = await shown([day], { bookable: true });
    await visitor.reads('For up to 30 people');
  });

  it('names the language of a text that is not the page’s, and of no other', async () => {
    const { visitor } = await shown([day]);
    const marked = visitor.all('[lang]').map((one) => [one.getAttribute('lang'), one.textContent]);
    expect(marked).to.deep.equal([['cy', 'Diwrnod am yr afon.']]);
  });

  it('speaks Welsh in a Welsh page', async () => {
    const { visitor } = await shown([day], { lang: 'cy' });
    await visitor.readsHeading('Diwrnod astudio');
    const text = await opened(visitor);
    expect(text)
      .to.include('Cymraeg, Saesneg')
      .and.include('Rhaglen')
      .and.include('Ni wyddys dim am fynediad.');
    expect(visitor.all('.description [lang]')).to.deep.equal([]);
  });

  it('is plain where there is nothing more to say', async () => {
    const { visitor } = await shown([{ name: 'Tea', startDate: '2027-03-09', organizer: 'Us' }]);
    expect(visitor.all('details, img, .join, .visitor-time')).to.deep.equal([]);
  });

  it('says once, below the list, that nothing is known of access and whom to ask', async () => {
    const organizer = { name: 'Us', telephone: '01632 960 018', email: 'tea@mill.example' };
    const tea = { name: 'Tea', startDate: '2027-03-09', organizer };
    const below = (visitor: Visitor) => visitor.all('.shared p').map((line) => line.textContent?.trim());
    const { visitor } = await shown([tea, { ...tea, name: 'Cake', accessibilitySupport: ['Lift'] }]);
    expect(below(visitor)).to.deep.equal([
      'Organised by Us · 01632 960 018 · tea@mill.example',
      'Access not mentioned is not known. Please ask the organisers.',
    ]);
    expect(visitor.all<HTMLAnchorElement>('.shared a').map(({ href }) => href)).to.deep.equal([
      'tel:01632960018',
      'mailto:tea@mill.example',
    ]);
    const told = await shown([{ ...tea, accessibilityInformation: 'A lift.' }]);
    expect(below(told.visitor)).to.have.length(1);
  });

  it('has its own host’s telephone and address where others in the list have other hosts', async () => {
    const tea = {
      name: 'Tea',
      startDate: '2027-03-09',
      organizer: { name: 'Us', email: 'tea@mill.example' },
    };
    const { visitor } = await shown([tea, { ...tea, name: 'Cake', organizer: 'The Barn' }]);
    expect(await opened(visitor))
      .to.match(/Access\s*Nothing is known about access\./)
      .and.match(/Contact\s*tea@mill\.example/);
    expect(visitor.all('details')).to.have.length(1);
  });
});

describe('a picture', () => {
  const pictures = async (image: unknown) =>
    (await shown([{ ...day, image }])).visitor.all<HTMLImageElement>('img');

  it('is shown with words in its stead, and without them says nothing', async () => {
    const url = '/test/fixtures/none.png';
    const [told] = await pictures({ '@type': 'ImageObject', url, caption: 'The mill in snow' });
    expect(told?.alt).to.equal('The mill in snow');
    const [untold] = await pictures(url);
    expect(untold?.getAttribute('alt')).to.equal('');
  });

  it('is asked for, and so are its events, without a word of the page that shows them', async () => {
    const room = await Room.open();
    const src = await room.serves([{ ...day, image: `${room.url}/mill.png` }]);
    const timetable = await fixture<HTMLElement>(
      html`<event-timetable src=${src} now="2027-01-01"></event-timetable>`,
    );
    const visitor = new Visitor(timetable);
    const [picture] = await visitor.sees('the picture', () => {
      const found = visitor.all<HTMLImageElement>('img');
      return found.length > 0 && found;
    });
    picture?.scrollIntoView();
    let asked = await room.gets();
    while (asked.length < 2) asked = await room.gets();
    expect(asked.map(({ path }) => path.split('/').at(-1))).to.deep.equal(['events.json', 'mill.png']);
    for (const { headers } of asked) expect(headers['referer']).to.equal(undefined);
  });

  it('is not fetched from anyone else, who would learn who visits', async () => {
    expect(await pictures('https://elsewhere.example/mill.jpg')).to.deep.equal([]);
  });
});

describe('an event to be joined online', () => {
  const links = (visitor: Visitor) => visitor.all<HTMLAnchorElement>('.join a').map(({ href }) => href);
  const withheld = (withheldUntilBooked: boolean) => ({
    ...online,
    location: { ...online.location, withheldUntilBooked },
  });

  it('has its link where the page takes no bookings', async () => {
    expect(links((await shown([online])).visitor)).to.deep.equal(['https://meet.example/secret']);
  });

  it('has none until it is booked, where the page takes bookings or the event says so', async () => {
    for (const { visitor } of [await shown([online], { bookable: true }), await shown([withheld(true)])]) {
      expect(links(visitor)).to.deep.equal([]);
      await visitor.reads('You get the link to join once you have booked.');
    }
  });

  it('has it in any page where the event says that it may be shown, until it is over', async () => {
    expect(links((await shown([withheld(false)], { bookable: true })).visitor)).to.have.length(1);
    expect(
      links((await shown([{ ...withheld(false), startDate: '2026-12-01T19:00' }])).visitor),
    ).to.have.length(0);
  });

  it('tells the event’s time, and the visitor’s where theirs is another', async () => {
    const { visitor } = await shown([online]);
    await visitor.reads('7pm');
    const own = new Date(Date.UTC(2027, 2, 9, 19));
    const line = visitor.all('.visitor-time').map((one) => one.textContent ?? '');
    if (own.getTimezoneOffset() === 0) expect(line).to.deep.equal([]);
    else expect(line[0]).to.match(/Where you are: \w+ (?:9|10) March 2027, /);
  });
});
