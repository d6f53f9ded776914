import { version } from '../../version.ts';

/** Who the test bookings are by; whoever finds one knows what it is. */
export const tester = { name: 'Turnout conformance test', email: 'conformance@turnout.example' };

export interface Trial {
  readonly submissionId: string;
  readonly [member: string]: unknown;
}

/** A booking that nothing is wrong with, but for what is asked about. Marked as a test, it counts no places. */
export const trial = (changes: object = {}): Trial => ({
  version: 'booking/1',
  submissionId: crypto.randomUUID(),
  places: 1,
  joinWaitingList: false,
  attendee: tester,
  answers: {},
  consent: [],
  context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: version, test: true },
  guard: { hp: '', elapsedMs: 18_450, captcha: null },
  ...changes,
});

/** The same for an event: it takes a place. */
export const counted = (eventId: string, changes: object = {}): Trial =>
  trial({
    event: { id: eventId, name: '', startDate: '', timeZone: '' },
    attendee: { ...tester, email: `conformance-${crypto.randomUUID().slice(0, 8)}@turnout.example` },
    context: { pageUrl: 'https://charity.example/events', locale: 'en-GB', widget: version },
    ...changes,
  });
