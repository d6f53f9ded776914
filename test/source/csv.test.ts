import { expect } from 'chai';
import type { EventRecord } from '../../src/event/event.ts';
import { readTable, table } from '../../src/source/formats/csv.ts';
import { pricesIn } from '../../src/source/formats/csv/prices.ts';
import { formatFor } from '../../src/source/formats/index.ts';
import { about } from './about.ts';

const read = (...lines: readonly string[]) => readTable(lines.join('\n'), about, pricesIn);
const only = (...lines: readonly string[]): Partial<EventRecord> => read(...lines).events[0] ?? {};
const starts = (...lines: readonly string[]) => read(...lines).events.map(({ startDate }) => startDate);
/** The start of one event whose day is written so. */
const startOn = (date: string) => starts('name,date', `Tea,"${date}"`)[0];
const startAt = (time: string) => starts('name,date,time', `Tea,2027-06-11,"${time}"`)[0];
const reasonsFor = (...dates: readonly string[]) =>
  read('name,date', ...dates.map((date) => `Tea,"${date}"`)).skipped.map(({ reason }) => reason);

describe('a spreadsheet saved as CSV', () => {
  it('is read by its headings, in everyday words', () => {
    const { events, skipped, notes } = read(
      'Event name,Date,Start time,End time,Venue,Address,Town,Postcode,Details,Audience,Price (£),Capacity,Places left,Book at,Website,Organiser,Email',
      'Workshop,11 February 2027,09:30,16:30,Hall,1 High St,Sheffield,S1 2HH,What we do,Museums,£5.00,40,12,https://charity.example/book,https://charity.example/w,Us,us@charity.example',
    );
    expect(skipped).to.deep.equal([]);
    expect(notes).to.deep.equal([{ code: 'no-zone' }]);
    expect(events).to.deep.equal([
      {
        identifier: 'workshop-2027-02-11T09:30:00+00:00',
        name: 'Workshop',
        startDate: '2027-02-11T09:30:00+00:00',
        endDate: '2027-02-11T16:30:00+00:00',
        timeZone: 'Europe/London',
        allDay: false,
        eventStatus: 'EventScheduled',
        location: [
          {
            type: 'Place',
            name: 'Hall',
            address: { streetAddress: '1 High St', addressLocality: 'Sheffield', postalCode: 'S1 2HH' },
          },
        ],
        description: 'What we do',
        url: 'https://charity.example/w',
        organizer: [{ name: 'Us', email: 'us@charity.example' }],
        audience: ['Museums'],
        offers: [{ price: 5, priceCurrency: 'GBP', url: 'https://charity.example/book' }],
        maximumAttendeeCapacity: 40,
        remainingAttendeeCapacity: 12,
        source: { format: 'csv', url: about.url },
      },
    ]);
  });

  it('may be in schema.org’s words or in Welsh, with the two in one heading', () => {
    expect(
      only('identifier,name,startDate,endDate', 'a,Tea,2027-02-11T10:00+00:00,2027-02-11T11:00+00:00'),
    ).to.include({ identifier: 'a', endDate: '2027-02-11T11:00:00+00:00' });
    const event = only('Enw,Dyddiad,Amser,Lleoliad,Tref', 'Gŵyl,12 Mawrth 2027,2yp,Neuadd,Abertawe');
    expect(event).to.deep.include({ name: 'Gŵyl', startDate: '2027-03-12T14:00:00+00:00' });
    expect(event.location).to.deep.equal([
      { type: 'Place', name: 'Neuadd', address: { addressLocality: 'Abertawe' } },
    ]);
    expect(only('Enw / Name,Dyddiad | Date', 'Te,2027-03-12').name).to.equal('Te');
  });

  it('has semicolons or tabs between its cells, a mark before its first letter, and any line ends', async () => {
    expect(starts('\uFEFFname;date;venue', 'Tea;13/03/2027;"Hall; upstairs"')).to.deep.equal(['2027-03-13']);
    expect(starts('name\tdate', 'Tea, cake\t13/03/2027')).to.deep.equal(['2027-03-13']);
    const mixed = await table.read('name,date,price\r\nTea,2027-03-13,£5\nCake,2027-03-14,\r', about);
    expect(mixed.events.map(({ offers }) => offers?.[0]?.price)).to.deep.equal([5, undefined]);
    expect(only('name,date', '"Talk ""in the round""\n(two lines)",2027-03-13').name).to.equal(
      'Talk "in the round" (two lines)',
    );
  });

  it('may have a title above its headings, and blank lines', () => {
    const { events, skipped } = read(
      'Our events 2027,,',
      ',,',
      'Name,Date,Town',
      'Tea,2027-03-13,Fife',
      '',
      ',2027-03-14,',
    );
    expect(events.map(({ name }) => name)).to.deep.equal(['Tea']);
    expect(skipped).to.deep.equal([{ item: 'row 6', reason: 'no-name', facts: { row: 6 } }]);
  });

  it('is refused as a whole when it lost its end, or its columns have no names', () => {
    expect(read('name,date', 'Tea,2027-03-13', '"Walk,2027-03-14', 'Talk,2027-03-15')).to.deep.equal({
      events: [],
      skipped: [],
      failed: 'cut-short',
      facts: { row: 3 },
    });
    expect(read('Tea,2027-03-13').failed).to.equal('no-date-column');
    expect(read('date,venue', '2027-03-13,Hall').failed).to.equal('no-name-column');
    expect(read(' ').failed).to.equal('empty');
  });

  it('is text, whatever a spreadsheet would have made of it', () => {
    const event = only(
      'name,date,website,description',
      '"=HYPERLINK(""https://evil.example"")",2027-03-13,javascript:alert(1),<b>Bold</b>',
    );
    expect(event).to.include({ name: '=HYPERLINK("https://evil.example")', description: 'Bold' });
    expect(event).not.to.have.property('url');
  });

  it('gives nothing to prototypes', () => {
    const event = only('name,date,__proto__,constructor', 'Tea,2027-03-13,polluted,polluted');
    expect(Object.getPrototypeOf(event)).to.equal(null);
    expect(Object.keys(event)).not.to.include.members(['constructor']);
  });

  it('names the row of what is left out, and its date', () => {
    expect(read('name,date', 'Walk,31/04/2027', 'Talk,soon').skipped).to.deep.equal([
      { item: 'Walk', reason: 'impossible-date', facts: { row: 2, value: '31/04/2027' } },
      { item: 'Talk', reason: 'not-a-date', facts: { row: 3, value: 'soon' } },
    ]);
  });

  it('is known by its type, or by a first line that is nothing else', () => {
    const name = (text: string, type = 'text/plain') => formatFor(text, type)?.name;
    expect(name('name,date\nTea,2027-03-13')).to.equal('csv');
    expect(name('name;date')).to.equal('csv');
    expect(name('whatever', 'text/csv; charset=utf-8')).to.equal('csv');
    expect(name('[{"a":1,"b":2}]', 'text/csv')).to.equal('json-ld');
    expect(name('<p>Sign in, please</p>', 'text/csv')).to.equal('page');
    expect(name('"x"')).to.equal('json-ld');
  });
});

describe('a day in a spreadsheet', () => {
  it('is written in many ways', () => {
    for (const date of [
      '2027-02-11',
      '2027/2/11',
      '11 February 2027',
      '11 Feb 2027',
      'Thursday 11th February 2027',
      'Thu, 11 Feb. 2027',
      '11th of February, 2027',
      'February 11, 2027',
      '11-Feb-27',
      '11 Feb 27',
      '11 Chwefror 2027',
      'Dydd Iau 11eg o Chwefror 2027',
    ]) {
      expect(startOn(date), date).to.equal('2027-02-11');
    }
    for (const date of ['13/02/2027', '13.2.2027', '13-02-27', 'Sat 13/02/2027']) {
      expect(startOn(date), date).to.equal('2027-02-13');
    }
    expect(startOn('3 Awst 2027')).to.equal('2027-08-03');
    expect(startOn('04/04/2027')).to.equal('2027-04-04');
  });

  it('is read in a file of any letters', () => {
    expect(starts('enw,dyddiad', 'Gŵyl,13/03/2027', '“Te”,13 Mawrth 2027')).to.deep.equal([
      '2027-03-13',
      '2027-03-13',
    ]);
  });

  it('may have its time with it', () => {
    expect(startOn('13/02/2027 19:30')).to.equal('2027-02-13T19:30:00+00:00');
    expect(startOn('13 July 2027, 7.30pm')).to.equal('2027-07-13T19:30:00+01:00');
    expect(startOn('11 Feb 27 19:30')).to.equal('2027-02-11T19:30:00+00:00');
    expect(startOn('2027-07-13T19:30-05:00')).to.equal('2027-07-13T19:30:00-05:00');
    expect(startOn('2027-07-13T19:30:00Z')).to.equal('2027-07-13T19:30:00+00:00');
  });

  it('is told from its month by any other row with a figure over twelve', () => {
    expect(starts('name,date', 'A,02/03/2027', 'B,28/02/2027')).to.deep.equal(['2027-03-02', '2027-02-28']);
    expect(starts('name,date', 'A,02/03/2027', 'B,02/28/2027')).to.deep.equal(['2027-02-03', '2027-02-28']);
    expect(starts('name,date,end date', 'A,02/03/2027,13/03/2027')).to.deep.equal(['2027-03-02']);
    expect(starts('name,Date (dd/mm/yyyy)', 'A,02/03/2027')).to.deep.equal(['2027-03-02']);
  });

  it('is refused by name rather than guessed', () => {
    expect(reasonsFor('02/03/2027', '11/12/2027')).to.deep.equal(['ambiguous-date', 'ambiguous-date']);
    expect(read('name,date', 'Tea,02/03/2027').skipped).to.deep.equal([
      { item: 'Tea', reason: 'ambiguous-date', facts: { row: 2, value: '02/03/2027' } },
    ]);
    // Two hands wrote this column.
    expect(starts('name,date', 'A,02/03/2027', 'B,28/02/2027', 'C,02/28/2027')).to.deep.equal([
      '2027-02-28',
      '2027-02-28',
    ]);
    expect(
      reasonsFor(
        'Tuesday, March 30',
        '30/3',
        '11 Feb 7:30pm',
        '44238',
        'TBC',
        '11 Feb 10pm',
        '30 Brumaire 2027',
        '13-15 March 2027',
      ),
    ).to.deep.equal([
      'no-year',
      'no-year',
      'no-year',
      'not-a-date',
      'not-a-date',
      'not-a-date',
      'not-a-date',
      'not-a-date',
    ]);
  });
});

describe('a time in a spreadsheet', () => {
  it('is written in many ways', () => {
    const times: readonly (readonly [string, string])[] = [
      ['09:30', '09:30'],
      ['9.30am', '09:30'],
      ['9:30 AM', '09:30'],
      ['1pm', '13:00'],
      ['1 p.m.', '13:00'],
      ['12am', '00:00'],
      ['12pm', '12:00'],
      ['noon', '12:00'],
      ['13:00:00', '13:00'],
      ['7yh', '19:00'],
      ['10.15yb', '10:15'],
    ];
    for (const [written, time] of times) {
      expect(startAt(written), written).to.equal(`2027-06-11T${time}:00+01:00`);
    }
  });

  it('may be two, from and to', () => {
    for (const written of ['10:00 - 16:00', '10am–4pm', '10am to 4pm', '10.00 tan 16.00', '10:00-16:00']) {
      expect(only('name,date,time', `Tea,2027-06-11,${written}`), written).to.include({
        startDate: '2027-06-11T10:00:00+01:00',
        endDate: '2027-06-11T16:00:00+01:00',
      });
    }
  });

  it('may be two beside the day, of which the second is never taken for a zone', () => {
    for (const date of ['13 July 2027 19:30-21:00', '2027-07-13 19:30-21:00'])
      expect(only('name,date', `Tea,${date}`), date).to.include({
        startDate: '2027-07-13T19:30:00+01:00',
        endDate: '2027-07-13T21:00:00+01:00',
      });
  });

  it('leaves the day when it cannot be read, and says so', () => {
    for (const written of ['10', 'evening', '25:00', '17;00', '13pm']) {
      const { events, notes } = read('name,date,time', `Tea,2027-06-11,${written}`);
      expect(events[0]?.startDate, written).to.equal('2027-06-11');
      expect(notes, written).to.deep.equal([{ item: 'Tea', code: 'unreadable-time' }]);
    }
    const { events, notes } = read('name,date,start,end', 'Tea,2027-06-11,15:00,17;00');
    expect(events[0]).not.to.have.property('endDate');
    expect(notes).to.deep.include({ item: 'Tea', code: 'unreadable-end' });
  });

  it('ends on the next day when the night goes on, and on the last of several', () => {
    expect(only('name,date,start,end', 'Ceilidh,2027-06-11,19:00,01:00').endDate).to.equal(
      '2027-06-12T01:00:00+01:00',
    );
    expect(only('name,date,start,end', 'Tea,2027-06-11,19:00,18:00')).not.to.have.property('endDate');
    expect(
      only('name,start date,end date,start time,end time', 'Camp,11/06/2027,13/06/2027,10am,4pm'),
    ).to.include({
      startDate: '2027-06-11T10:00:00+01:00',
      endDate: '2027-06-13T16:00:00+01:00',
    });
    expect(only('name,start date,end date', 'Camp,11/06/2027,13/06/2027')).to.include({
      allDay: true,
      endDate: '2027-06-13',
    });
    expect(only('name,start,end', 'Camp,13/06/2027 10:00,13/06/2027 12:00').endDate).to.equal(
      '2027-06-13T12:00:00+01:00',
    );
  });

  it('is read with the offset before the gap where clocks go forward, and first where they go back', () => {
    expect(starts('name,date,time', 'A,28/03/2027,01:30', 'B,31/10/2027,01:30')).to.deep.equal([
      '2027-03-28T02:30:00+01:00',
      '2027-10-31T01:30:00+01:00',
    ]);
  });
});

describe('what a cell says', () => {
  const offers = (price: string) => only('name,date,price', `Tea,2027-06-11,"${price}"`).offers;

  it('is a price when it is an amount', () => {
    expect(offers('£5')).to.deep.equal([{ price: 5, priceCurrency: 'GBP' }]);
    expect(offers('12,50 €')).to.deep.equal([{ price: 12.5, priceCurrency: 'EUR' }]);
    expect(offers('£1,200.00')).to.deep.equal([{ price: 1200, priceCurrency: 'GBP' }]);
    expect(offers('Am ddim')).to.deep.equal([{ price: 0 }]);
    expect(offers('0,00')).to.deep.equal([{ price: 0 }]);
    expect(offers('Free entry')).to.deep.equal([{ price: 0 }]);
    expect(offers('£7.50pp')).to.deep.equal([{ price: 7.5, priceCurrency: 'GBP' }]);
    for (const two of ['£5 - £10', '£5/10', '£5 or £10'])
      expect(offers(two), two).to.deep.equal([
        { price: 5, priceCurrency: 'GBP' },
        { price: 10, priceCurrency: 'GBP' },
      ]);
    for (const odd of ['From £5', 'Free for members', 'donation', '-3']) {
      expect(offers(odd), odd).to.equal(undefined);
      expect(read('name,date,price', `Tea,2027-06-11,${odd}`).notes).to.deep.equal([
        { item: 'Tea', code: 'unreadable-price' },
      ]);
    }
    expect(only('name,date,price,currency', 'Tea,2027-06-11,5,gbp').offers).to.deep.equal([
      { price: 5, priceCurrency: 'GBP' },
    ]);
  });

  it('is told with whom it is for, as people write it', () => {
    const told = (text: string) =>
      offers(text)?.map(({ name, price, priceCurrency }) => [name, price, priceCurrency].join(' ').trim());
    expect(told('Member free, Guest £5')).to.deep.equal(['Member 0 GBP', 'Guest 5 GBP']);
    expect(told('£5 members, £7 non-members')).to.deep.equal(['members 5 GBP', 'non-members 7 GBP']);
    expect(told('Free for members; others £3')).to.deep.equal(['members 0 GBP', 'others 3 GBP']);
    expect(told('£10 (£8.50 concessions)')).to.deep.equal(['10 GBP', 'concessions 8.5 GBP']);
    expect(told('Adults £10 and children £5')).to.deep.equal(['Adults 10 GBP', 'children 5 GBP']);
    expect(told('Under 5s free, 5-16 £3.50, family (2+2) £1,014.00')).to.deep.equal([
      'Under 5s 0 GBP',
      '5-16 3.5 GBP',
      'family (2+2) 1014 GBP',
    ]);
    expect(told('Oedolion: £5,50 / Plant: am ddim')).to.deep.equal(['Oedolion 5.5 GBP', 'Plant 0 GBP']);
    expect(told('Free, donations welcome')).to.deep.equal(['0']);
  });

  it('is not guessed where words make something else of it', () => {
    for (const odd of ['Members £2 off', '£5 deposit', 'Pay what you can: £3-£10', 'Adults 10, children 5'])
      expect(offers(odd), odd).to.equal(undefined);
  });

  it('is a status in words', () => {
    const status = (word: string) => only('name,date,status', `Tea,2027-06-11,${word}`);
    expect(status('Cancelled').eventStatus).to.equal('EventCancelled');
    expect(status('Wedi’i ganslo').eventStatus).to.equal('EventCancelled');
    expect(status('Postponed').eventStatus).to.equal('EventPostponed');
    expect(status('EventMovedOnline').eventStatus).to.equal('EventMovedOnline');
    expect(status('FULL').remainingAttendeeCapacity).to.equal(0);
    expect(status('').eventStatus).to.equal('EventScheduled');
  });

  it('is a place to join from where it is online', () => {
    const where = (place: string) => only('name,date,venue', `Tea,2027-06-11,${place}`).location;
    expect(where('Zoom')).to.deep.equal([{ type: 'VirtualLocation', name: 'Zoom' }]);
    expect(where('https://meet.example/tea')).to.deep.equal([
      { type: 'VirtualLocation', url: 'https://meet.example/tea' },
    ]);
    expect(
      only('name,date,venue,joining link', 'Tea,2027-06-11,Hall,https://meet.example/tea').location,
    ).to.deep.equal([
      { type: 'Place', name: 'Hall' },
      { type: 'VirtualLocation', url: 'https://meet.example/tea' },
    ]);
  });
});
