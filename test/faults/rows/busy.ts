import { forEver, stillSending, unsure, type Row } from './row.ts';

const second = 1_000;
const day = 86_400 * second;

/** It cannot just now, and says when, or does not, or says nonsense. */
export const busy: readonly Row[] = [
  {
    row: 20,
    fault: 'a 408, which a browser may answer by sending again',
    steps: [{ status: 408, close: true }],
    kind: 'accepted',
  },
  {
    row: 22,
    fault: 'it is still busy with the same booking',
    steps: [{ reply: 'in-progress' }, { reply: 'in-progress' }],
    kind: 'accepted',
    attempts: 3,
  },
  ...[421, 425].map((status): Row => ({
    row: 26,
    fault: `a ${status}`,
    steps: [{ status, store: false }],
    kind: 'accepted',
  })),
  {
    row: 27,
    fault: 'too many requests, and a time to come back',
    steps: [{ status: 429, store: false, retryAfter: '20' }],
    kind: 'accepted',
    attempts: 2,
    meanwhile: 'Many people are booking. We will try again in 21 seconds.',
    apart: { least: 20 * second },
  },
  {
    row: 28,
    fault: 'a time to come back that the page may not read',
    steps: [{ status: 429, store: false, retryAfter: '59', cors: 'no-expose' }],
    kind: 'accepted',
    attempts: 2,
    apart: { least: second, most: 50 * second },
  },
  {
    row: 28,
    fault: 'a time to come back in the body alone',
    steps: [{ status: 429, store: false, body: { retryAfter: 20 }, cors: 'no-expose' }],
    kind: 'accepted',
    attempts: 2,
    apart: { least: 20 * second },
  },
  ...[-day, day].map((clock): Row => ({
    row: 29,
    fault: `a date to come back, and a clock that is a day ${clock < 0 ? 'slow' : 'fast'}`,
    steps: [{ status: 503, store: false, retryAfter: { date: 20 } }],
    clock,
    kind: 'accepted',
    attempts: 2,
    apart: { least: 15 * second, most: 60 * second },
  })),
  ...['-1', '1e9', 'soon', '1.5', '', '0'].map((retryAfter): Row => ({
    row: 30,
    fault: `a time to come back that means nothing: “${retryAfter}”`,
    steps: [{ status: 503, store: false, retryAfter, ...forEver }],
    kind: 'unknown',
    reason: 'busy',
    reads: unsure,
    attempts: 4,
    kept: 0,
    apart: { least: second },
  })),
  {
    row: 30,
    fault: 'a time to come back that nobody waits for',
    steps: [{ status: 503, store: false, retryAfter: '1800', ...forEver }],
    kind: 'unknown',
    reason: 'busy',
    reads: 'Try again after',
    attempts: 1,
    kept: 0,
  },
  ...[500, 502, 503, 504].flatMap((status): Row[] => [
    {
      row: 31,
      fault: `a ${status} once, though the booking is kept`,
      steps: [{ status }],
      kind: 'accepted',
      attempts: 2,
    },
    {
      row: 31,
      fault: `a ${status} twice, and nothing kept`,
      steps: [
        { status, store: false },
        { status, store: false },
      ],
      kind: 'accepted',
      attempts: 3,
    },
  ]),
  {
    row: 31,
    fault: 'a 500 for ever, though the booking is kept',
    steps: [{ status: 500, ...forEver }],
    kind: 'unknown',
    reason: 'not-working',
    reads: unsure,
    meanwhile: stillSending,
    attempts: 4,
  },
  {
    row: 32,
    fault: 'an early hint before the answer',
    steps: [{ early: true }],
    kind: 'accepted',
    attempts: 1,
  },
];
