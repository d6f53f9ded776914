import { expect } from 'chai';
import { makeBooking, type Making } from '../../src/booking/make-booking.ts';
import { ownMembers } from './own-members.ts';
import { ask } from './questions.ts';
import type { EventRecord } from '../../src/event/event.ts';

const swansea: EventRecord = {
  identifier: 'swansea',
  name: { en: 'Partnerships with Purpose: Swansea', cy: 'Partneriaethau â Phwrpas: Abertawe' },
  startDate: '2019-02-28',
  timeZone: 'Europe/London',
  allDay: true,
  eventStatus: 'EventScheduled',
  source: { format: 'json-ld' },
};

const make = (facts: Partial<Making> = {}) =>
  makeBooking({
    submissionId: 'id-1',
    questions: [],
    answers: {},
    people: [],
    joinWaitingList: false,
    language: 'en',
    page: { url: 'https://charity.example/events', locale: 'en-GB', widget: '0.1.0' },
    guard: { hp: '', elapsedMs: 18450, captcha: null },
    now: Date.UTC(2019, 0, 23, 9),
    ...facts,
  });

describe('the booking that travels', () => {
  it('is an enquiry for one where nothing is known', () => {
    expect(make()).to.deep.equal({
      version: 'booking/1',
      submissionId: 'id-1',
      places: 1,
      joinWaitingList: false,
      attendee: {},
      answers: {},
      consent: [],
      context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: '0.1.0' },
      guard: { hp: '', elapsedMs: 18450, captcha: null },
    });
  });

  it('takes no place where nobody comes, whatever was asked for before', () => {
    const questions = [
      ask('tellOfNext', { type: 'checkbox' }),
      ask('places', { type: 'number' }),
      ask('email', { type: 'email' }),
    ];
    const answers = { tellOfNext: true, places: 3, email: 'ada@example.org' };
    const booking = make({ event: swansea, joinWaitingList: true, questions, answers });
    expect(booking).to.deep.include({ places: 0, tellOfNext: true, joinWaitingList: false, answers: {} });
    const comes = make({ questions, answers: { ...answers, tellOfNext: false } });
    expect(comes).to.deep.include({ places: 3, answers: {} });
    expect(comes).not.to.have.property('tellOfNext');
  });

  it('says who is written to, how many come, and what was answered', () => {
    const booking = make({
      event: swansea,
      joinWaitingList: true,
      test: true,
      language: 'cy',
      questions: [
        ask('name'),
        ask('email', { type: 'email' }),
        ask('telephone', { type: 'tel' }),
        ask('places', { type: 'number' }),
        ask('companions', { type: 'number' }),
        ask('placeKind', { type: 'radio' }),
        ask('organisation'),
        ask('themes', { type: 'checkbox' }),
        ask('introduceMe', { type: 'checkbox' }),
        ask('left'),
      ],
      answers: {
        name: 'Seren Jones',
        email: 'seren@example.org',
        telephone: '01632 960 001',
        places: 2,
        companions: 1,
        placeKind: 'adult',
        organisation: 'Swansea Carers’ Network',
        themes: ['health', 'the outdoors'],
        introduceMe: false,
      },
    });
    expect(booking).to.deep.include({
      event: {
        id: 'swansea',
        name: 'Partneriaethau â Phwrpas: Abertawe',
        startDate: '2019-02-28',
        timeZone: 'Europe/London',
      },
      offer: 'adult',
      joinWaitingList: true,
      places: 2,
      companions: 1,
      attendee: { name: 'Seren Jones', email: 'seren@example.org', telephone: '01632 960 001' },
      answers: {
        organisation: 'Swansea Carers’ Network',
        themes: ['health', 'the outdoors'],
        introduceMe: false,
      },
    });
    expect(booking.context.test).to.equal(true);
  });

  it('holds nothing that was hidden, not asked, or only said', () => {
    const { answers } = make({
      questions: [
        ask('bring', { type: 'radio' }),
        ask('what', { when: { question: 'bring', is: 'yes' } }),
        ask('g', { type: 'group', questions: [ask('inside')] }),
        ask('n', { type: 'note' }),
        ask('campaign', { type: 'hidden' }),
      ],
      answers: { bring: 'no', what: 'cake', inside: 'in', n: 'x', g: 'x', campaign: 'spring', stranger: 'x' },
    });
    expect(answers).to.deep.equal({ bring: 'no', inside: 'in', campaign: 'spring' });
  });

  it('keeps agreements with the very words that were shown, and when', () => {
    const { consent, answers } = make({
      language: 'cy-GB',
      questions: [
        ask('privacy', { type: 'consent', label: { en: 'I agree', cy: 'Rwy’n cytuno' } }),
        ask('news', { type: 'consent', label: 'Send me news' }),
        ask('hidden', { type: 'consent', when: { question: 'news', is: true } }),
      ],
      answers: { privacy: true },
    });
    expect(answers).to.deep.equal({});
    expect(consent).to.deep.equal([
      { id: 'privacy', granted: true, text: 'Rwy’n cytuno', at: '2019-01-23T09:00:00.000Z' },
      { id: 'news', granted: false, text: 'Send me news', at: '2019-01-23T09:00:00.000Z' },
    ]);
  });

  it('has one entry a person, in order, where something is asked of each', () => {
    const questions = [
      ask('email'),
      ask('name', { each: true }),
      ask('diet', { each: true, sensitive: true }),
    ];
    const people = [{ name: 'Ada', diet: 'vegan' }, {}, { name: 'Grace', left: 'over' }];
    const booking = make({ questions, answers: { email: 'a@b.example', places: 3 }, people });
    expect(booking.people).to.deep.equal([
      { name: 'Ada', answers: { diet: 'vegan' } },
      { answers: {} },
      { name: 'Grace', answers: {} },
    ]);
    expect(booking.answers).to.deep.equal({});
    expect(booking.sensitive).to.deep.equal(['diet']);
    expect(make({ questions: [ask('email')], people })).not.to.have.property('people');
  });

  it('calls each who comes by their name, and writes to who books', () => {
    const booking = make({
      questions: [ask('name'), ask('personName', { each: true })],
      answers: { name: 'Seren' },
      people: [{ personName: 'Ada' }, {}],
    });
    expect(booking.attendee.name).to.equal('Seren');
    expect(booking.people).to.deep.equal([{ name: 'Ada', answers: {} }, { answers: {} }]);
  });

  it('names what is to be treated with care, where it was answered', () => {
    const questions = [
      ask('access', { sensitive: true }),
      ask('faith', { sensitive: true }),
      ask('g', { type: 'group', sensitive: true, questions: [ask('inside')] }),
    ];
    expect(make({ questions, answers: { access: 'a loop', inside: 'x' } }).sensitive).to.deep.equal([
      'access',
      'inside',
    ]);
    expect(make({ questions })).not.to.have.property('sensitive');
  });

  for (const [answer, places] of [
    [3, 3],
    ['2', 2],
    [0, 1],
    [-1, 1],
    [1.5, 1],
    ['many', 1],
    [1e300, 1],
    [true, 1],
  ] as const) {
    it(`is for ${places} where the answer is ${JSON.stringify(answer)}`, () => {
      expect(make({ questions: [ask('places')], answers: { places: answer } }).places).to.equal(places);
    });
  }

  for (const [url, pageUrl] of [
    ['https://charity.example/events?email=ada@example.org#turnout', 'https://charity.example/events'],
    ['https://charity.example/events#a?b', 'https://charity.example/events'],
    ['https://ada:secret@charity.example/', 'https://charity.example/'],
    ['https://charity.example/@ada/events', 'https://charity.example/@ada/events'],
    ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/'],
    ['file:///home/ada/events.html', ''],
    ['about:srcdoc', ''],
    ['data:text/html,x', ''],
  ] as const) {
    it(`says of the page ${JSON.stringify(pageUrl)} where its address is ${url}`, () => {
      expect(make({ page: { url, locale: 'en', widget: '1' } }).context.pageUrl).to.equal(pageUrl);
    });
  }

  it('is well-formed wherever text from outside stands', () => {
    const bad = 'a\ud800b';
    const booking = make({
      event: { ...swansea, identifier: bad, name: bad },
      questions: [
        ask('name', { label: bad }),
        ask('c', { type: 'consent', label: bad }),
        ask('l'),
        ask('p', { each: true }),
      ],
      answers: { name: bad, l: [bad] },
      people: [{ p: bad }],
    });
    expect(JSON.stringify(booking)).not.to.contain('\\ud800');
    expect(JSON.stringify(booking).split('a\ufffdb')).to.have.length(7);
  });

  it('carries a question of any name as data alone', () => {
    const { answers } = make({
      questions: [ask('constructor'), ask('toString')],
      answers: ownMembers({ toString: 'x' }),
    });
    expect(answers).to.deep.equal({ toString: 'x' });
  });
});
