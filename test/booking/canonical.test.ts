import { expect } from 'chai';
import { canonicalBooking } from '../../src/booking/canonical.ts';
import type { Booking } from '../../src/booking/booking.ts';

/** The least that a booking is. */
export const plainBooking: Booking = {
  version: 'booking/1',
  submissionId: '6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
  places: 1,
  joinWaitingList: false,
  attendee: {},
  answers: {},
  consent: [],
  context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: '0.1.0' },
  guard: { hp: '', elapsedMs: 18450, captcha: null },
};

const start = '{"answers":{},"attendee":{},"consent":[],';
const end = '"joinWaitingList":false,"places":1}';

describe('the canonical form of a booking', () => {
  const vectors: [what: string, booking: Partial<Booking>, canonical: string][] = [
    ['of the least there is', {}, `${start}${end}`],
    [
      'of the event',
      {
        event: {
          id: 'tea-2026-12-03',
          name: 'Tea & tech',
          startDate: '2026-12-03T10:00:00+00:00',
          timeZone: 'Europe/London',
        },
      },
      `${start}"event":{"id":"tea-2026-12-03","name":"Tea & tech","startDate":"2026-12-03T10:00:00+00:00","timeZone":"Europe/London"},${end}`,
    ],
    [
      'sorts keys by their code units',
      { answers: { b: 1, a: 2, B: 3, aa: 4 } },
      `{"answers":{"B":3,"a":2,"aa":4,"b":1},${start.slice(14)}${end}`,
    ],
    [
      'sorts keys that look like numbers as text',
      { answers: { 10: 'x', 9: 'y' } },
      `{"answers":{"10":"x","9":"y"},${start.slice(14)}${end}`,
    ],
    [
      'writes strings in NFC',
      { attendee: { name: 'Sia\u0302n' } },
      `{"answers":{},"attendee":{"name":"Siân"},"consent":[],${end}`,
    ],
    [
      'escapes as JSON does, and nothing more',
      { attendee: { name: '"\\\n\u2028/é<' } },
      `{"answers":{},"attendee":{"name":"\\"\\\\\\n\u2028/é<"},"consent":[],${end}`,
    ],
    [
      'writes U+FFFD for a lone surrogate',
      { answers: { a: '\ud83d' } },
      `{"answers":{"a":"\ufffd"},${start.slice(14)}${end}`,
    ],
    [
      'keeps the order of lists',
      { answers: { a: ['z', 'y'] } },
      `{"answers":{"a":["z","y"]},${start.slice(14)}${end}`,
    ],
    [
      'writes numbers as ECMAScript does',
      { answers: { a: 1.5, b: 1e21, c: -0 } },
      `{"answers":{"a":1.5,"b":1e+21,"c":0},${start.slice(14)}${end}`,
    ],
    [
      'leaves out when it was agreed',
      { consent: [{ id: 'privacy', granted: true, text: 'I agree', at: '2026-11-23T09:00:00Z' }] },
      `{"answers":{},"attendee":{},"consent":[{"granted":true,"id":"privacy","text":"I agree"}],${end}`,
    ],
    [
      'of people, companions and an offer',
      {
        people: [{ name: 'Ada', answers: { diet: 'vegan' } }, { answers: {} }],
        companions: 1,
        offer: 'adult',
        places: 2,
      },
      `{"answers":{},"attendee":{},"companions":1,"consent":[],"joinWaitingList":false,"offer":"adult","people":[{"answers":{"diet":"vegan"},"name":"Ada"},{"answers":{}}],"places":2}`,
    ],
  ];
  for (const [what, booking, canonical] of vectors) {
    it(what, () => expect(canonicalBooking({ ...plainBooking, ...booking })).to.equal(canonical));
  }

  it('is the same for two attempts at one booking', () => {
    const later: Booking = {
      ...plainBooking,
      submissionId: 'another',
      group: 'g',
      sensitive: ['x'],
      context: { ...plainBooking.context, pageUrl: 'https://elsewhere.example/' },
      guard: { hp: 'x', elapsedMs: 1, captcha: 'y' },
    };
    expect(canonicalBooking(later)).to.equal(canonicalBooking(plainBooking));
  });

  it('differs as soon as anything differs that the visitor said', () => {
    const forms = vectors.map(([, booking]) => canonicalBooking({ ...plainBooking, ...booking }));
    expect(new Set(forms).size).to.equal(vectors.length);
    expect(canonicalBooking({ ...plainBooking, joinWaitingList: true })).not.to.equal(
      canonicalBooking(plainBooking),
    );
  });

  it('ends however deep a body is', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const answers: Booking['answers'] = Object.create(null);
    Reflect.set(answers, 'a', deep);
    expect(canonicalBooking({ ...plainBooking, answers })).to.have.length.below(200);
  });
});
