import type { Booking } from '../../src/booking/booking.ts';
import type { Endpoint } from '../../src/endpoint/endpoint.ts';
import type { PresetName } from '../../src/endpoint/presets/index.ts';
import { newSubmissionId } from '../../src/endpoint/submission-id.ts';

/** Stands in an answer of every example: it must never be seen where answers do not belong. */
export const sentinel = 'ada.sentinel@example.org';

export const exampleBooking = (changes: Partial<Booking> = {}): Booking => ({
  version: 'booking/1',
  submissionId: newSubmissionId(),
  event: {
    id: 'tea-1',
    name: 'Tea & tech',
    startDate: '2026-12-03T10:00:00+00:00',
    timeZone: 'Europe/London',
  },
  places: 2,
  joinWaitingList: false,
  attendee: { name: 'Ada Łovelace', email: sentinel },
  answers: { accessNeeds: 'step-free', interests: ['tea', 'tech'], newcomer: true },
  people: [
    { name: 'Ada', answers: { diet: 'none' } },
    { name: 'Grace', answers: { diet: 'vegan' } },
  ],
  consent: [{ id: 'newsletter', granted: false, text: 'Email me news', at: '2026-11-23T09:00:00Z' }],
  context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: '0.1.0' },
  guard: { hp: '', elapsedMs: 18_450, captcha: null },
  ...changes,
});

export const exampleEndpoint = (url: string, preset: PresetName = 'booking'): Endpoint => ({
  url,
  preset,
  settings: { names: {}, extra: {} },
});
