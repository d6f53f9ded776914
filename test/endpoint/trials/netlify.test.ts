import { expect } from 'chai';
import type { Booking } from '../../../src/booking/booking.ts';
import { fullestBooking } from '../../../src/booking/fullest-booking.ts';
import type { Question } from '../../../src/booking/question.ts';
import { testBooking, type Testing } from '../../../src/booking/test-booking.ts';
import { form } from '../../../src/endpoint/encodings/form.ts';
import { preset } from '../../../src/endpoint/presets/netlify.ts';
import { trySetUp } from '../../../src/endpoint/trials/try-set-up.ts';
import { NetlifySite } from '../../contracts/fake/netlify-site.ts';
import { exampleBooking } from '../examples.ts';

const questions: readonly Question[] = [
  { name: 'name', type: 'text', label: 'Name' },
  { name: 'email', type: 'email', label: 'Email' },
  { name: 'telephone', type: 'tel', label: 'Telephone' },
  { name: 'companions', type: 'number', label: 'Carers', min: 0 },
  { name: 'newsletter', type: 'consent', label: 'Write to me' },
  { name: 'interests', type: 'checkbox', label: 'Interests', options: [{ value: 'tea', label: 'Tea' }] },
  { name: 'leaflet', type: 'file', label: 'Your leaflet' },
  { name: 'diet', type: 'text', label: 'Diet', each: true, when: { question: 'name', is: 'Ada' } },
];

const testing: Testing = {
  questions,
  language: 'en',
  submissionId: '00000000-0000-4000-8000-000000000000',
  page: { url: 'https://charity.example/events', locale: 'en', widget: '1' },
  now: 0,
};

const endpoint = {
  url: 'https://charity.example/',
  preset: 'netlify',
  settings: { names: { telephone: 'phone', pageUrl: '' }, extra: { 'form-name': 'places' } },
} as const;

/** What the editor is told of a page. */
const tried = async (page: string | undefined, isAboutEvents = true) => {
  const test = testBooking(testing);
  const fullest = async () => fullestBooking(testing, isAboutEvents);
  const [problem] = await trySetUp(
    endpoint,
    { test, fullest },
    'https://charity.example/events',
    async () => page,
  );
  return {
    code: problem?.code,
    skeleton: String(problem?.facts?.['skeleton']),
    missing: problem?.facts?.['missing'],
  };
};

const written = (booking: Booking): string =>
  String(form.encode(preset.request(booking, endpoint.settings, new URL(endpoint.url)).payload).body);

describe('the form that Netlify must find', () => {
  it('has a field for everything that is ever sent, so that Netlify drops nothing', async () => {
    const { code, skeleton } = await tried('<h1>Events</h1>');
    expect(code).to.equal('netlify-no-form');
    const site = new NetlifySite(skeleton);
    const bookings = [
      testBooking(testing),
      exampleBooking({
        joinWaitingList: true,
        offer: 'adult',
        companions: 1,
        attendee: { name: 'Ada', email: 'a@b.example', telephone: '01632 960 001' },
        answers: { interests: ['tea'] },
        people: [...Array(20).keys()].map(() => ({ answers: { diet: 'vegan' } })),
      }),
    ];
    for (const booking of bookings) {
      const body = written(booking);
      expect(site.drops(body)).to.deep.equal([]);
      expect(site.keeps(body)).to.include({ submissionId: booking.submissionId });
    }
  });

  it('has a field for a file where one is asked for, and none for what the partner leaves out', async () => {
    const { skeleton } = await tried('');
    expect(skeleton).to.contain('<input type="file" name="leaflet">').and.to.contain('name="phone"');
    expect(skeleton).not.to.contain('pageUrl').and.not.to.contain('telephone');
  });

  it('needs no fields of events where only enquiries are made', async () => {
    const { skeleton } = await tried('', false);
    expect(skeleton).not.to.match(/name="(?:eventId|joinWaitingList)"/);
    expect((await tried(skeleton, false)).code).to.equal(undefined);
  });

  it('is missing what was added to the questions since', async () => {
    const { skeleton } = await tried('');
    const { code, missing } = await tried(
      skeleton.replace('<input name="eventName">', '').replace('<input name="phone">', ''),
    );
    expect(code).to.equal('netlify-names');
    expect(missing).to.equal('eventName, phone');
  });

  it('is found as Netlify writes it when the site is built', async () => {
    const { skeleton } = await tried('');
    const built = skeleton
      .replace(/ data-netlify="true" netlify-honeypot="bot-field"/, ' method="post"')
      .replace('hidden>', 'hidden><input type="hidden" name="form-name" value="places">')
      .replaceAll(/="([\w-]+)"/g, '=$1');
    expect((await tried(built)).code).to.equal(undefined);
  });
});
