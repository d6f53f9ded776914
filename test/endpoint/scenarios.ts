import type { Outcome } from '../../src/booking/outcome.ts';
import type { Progress } from '../../src/endpoint/send.ts';
import type { Step } from '../faults/steps.ts';

/** One fault of the network or the endpoint, and what the visitor may be told. */
export interface Scenario {
  readonly name: string;
  readonly script: readonly Step[];
  readonly kind: Outcome['kind'];
  readonly reason?: string;
  /** How many bookings are kept in the end; default 1. */
  readonly kept?: number;
  /** How many times the page may send; a browser may repeat one by itself. */
  readonly sends?: number;
  readonly progress?: Progress['kind'];
  /** Only where the engine applies CORS. */
  readonly browser?: true;
}

const forEver = { repeat: true } as const;

export const scenarios: readonly Scenario[] = [
  { name: 'books at once when nothing is wrong', script: [], kind: 'accepted', sends: 1 },
  {
    name: 'the connection is reset before the booking is read',
    script: [
      { cut: 'before-read', store: false },
      { cut: 'before-read', store: false },
    ],
    kind: 'accepted',
  },
  {
    name: 'the booking is kept and the connection reset',
    script: [{ cut: 'after-read' }, { cut: 'after-read' }],
    kind: 'accepted',
  },
  {
    name: 'the booking is kept and the connection closed without an answer',
    script: [
      { cut: 'after-read', how: 'fin' },
      { cut: 'after-read', how: 'fin' },
    ],
    kind: 'accepted',
  },
  { name: 'the booking is kept, then silence', script: [{ hang: true }], kind: 'accepted', sends: 2 },
  {
    name: 'silence for ever',
    script: [{ hang: true, ...forEver }],
    kind: 'unknown',
    reason: 'too-slow',
    sends: 4,
    progress: 'still-sending',
  },
  { name: 'the answer trickles', script: [{ bytesPerSecond: 20 }], kind: 'accepted', sends: 2 },
  { name: 'headers come and the body does not', script: [{ cut: 'after-headers' }], kind: 'accepted' },
  {
    name: 'a guest network answers with a page',
    script: [{ lie: 'html', store: false }],
    kind: 'accepted',
    sends: 2,
  },
  {
    name: 'a page answers for ever',
    script: [{ lie: 'login', ...forEver }],
    kind: 'unknown',
    reason: 'not-an-answer',
    sends: 4,
  },
  {
    name: 'a 200 says that it failed',
    script: [{ lie: 'success-false', store: false }],
    kind: 'refused',
    reason: 'not-accepted',
    kept: 0,
    sends: 1,
  },
  {
    name: 'a 200 says that it failed, as a text',
    script: [{ lie: 'success-"false"', store: false }],
    kind: 'refused',
    reason: 'not-accepted',
    kept: 0,
    sends: 1,
  },
  {
    name: 'a 200 says that it failed after an answer was lost',
    script: [{ status: 500 }, { lie: 'success-false' }],
    kind: 'accepted',
    sends: 3,
  },
  ...(
    ['empty-200', '204', 'empty-201', 'array', 'null', 'text', 'number', 'object', 'other-id'] as const
  ).map((lie): Scenario => ({
    name: `a success that is none: ${lie}`,
    script: [{ lie }],
    kind: 'accepted',
    sends: 2,
  })),
  {
    name: "somebody else's answer for ever",
    script: [{ lie: 'other-id', ...forEver }],
    kind: 'unknown',
    reason: 'not-ours',
    sends: 4,
  },
  { name: 'the answer is cut short', script: [{ cut: 'after-bytes:8' }], kind: 'accepted' },
  {
    name: 'the answer is cut short between chunks',
    script: [{ cut: 'after-bytes:8', length: 'chunked', how: 'fin' }],
    kind: 'accepted',
  },
  { name: 'the answer promises more than comes', script: [{ length: 'long:50' }], kind: 'accepted' },
  { name: 'the answer ends with its connection', script: [{ length: 'none' }], kind: 'accepted' },
  { name: 'the answer is compressed', script: [{ gzip: true }], kind: 'accepted', sends: 1 },
  { name: 'the answer is larger than a page should read', script: [{ pad: 2 }], kind: 'accepted', sends: 2 },
  ...[301, 302, 303, 307, 308].map((status): Scenario => ({
    name: `a ${status} to another place`,
    script: [{ redirect: { status, to: 'other' }, store: false, ...forEver }],
    kind: 'unknown',
    reason: 'redirected',
    kept: 0,
    sends: 4,
  })),
  ...[400, 401, 403, 404, 405, 413, 415].map((status): Scenario => ({
    name: `a ${status}`,
    script: [{ status, store: false }],
    kind: 'refused',
    reason: 'endpoint-not-working',
    kept: 0,
    sends: 1,
  })),
  {
    name: 'a 403 from something on the way, after the booking was kept',
    script: [{ status: 500 }, { status: 403, body: '<h1>Forbidden</h1>', type: 'text/html' }],
    kind: 'accepted',
    sends: 3,
  },
  { name: 'a 408', script: [{ status: 408, store: false, close: true }], kind: 'accepted' },
  { name: 'a 421', script: [{ status: 421, store: false }], kind: 'accepted' },
  { name: 'a 425', script: [{ status: 425, store: false }], kind: 'accepted', sends: 2 },
  ...(
    [
      ['sold-out', 'sold-out'],
      ['insufficient:1', 'insufficient-capacity'],
      ['already-booked', 'already-booked'],
      ['closed', 'booking-closed'],
      ['invalid', 'invalid'],
      ['id-reused', 'id-reused'],
    ] as const
  ).map(([reply, reason]): Scenario => ({
    name: `the endpoint refuses: ${reason}`,
    script: [{ reply }],
    kind: 'refused',
    reason,
    kept: 0,
    sends: 1,
  })),
  {
    name: 'the endpoint refuses after an answer was lost and nothing kept',
    script: [{ status: 502, store: false }, { reply: 'sold-out' }],
    kind: 'refused',
    reason: 'sold-out',
    kept: 0,
    sends: 2,
  },
  { name: 'the same booking is in progress', script: [{ reply: 'in-progress' }], kind: 'accepted', sends: 2 },
  { name: 'a person decides later', script: [{ reply: 'pending' }], kind: 'accepted', sends: 1 },
  { name: 'the waiting list', script: [{ reply: 'waiting-list' }], kind: 'accepted', sends: 1 },
  {
    name: 'too many requests, with a time to come back',
    script: [{ status: 429, store: false, retryAfter: '2' }],
    kind: 'accepted',
    sends: 2,
    progress: 'waiting',
  },
  {
    name: 'too many requests, with a date to come back',
    script: [{ status: 429, store: false, retryAfter: { date: 3 } }],
    kind: 'accepted',
    sends: 2,
    progress: 'waiting',
  },
  {
    name: 'too many requests for longer than anyone waits',
    script: [{ status: 429, store: false, retryAfter: '1800', ...forEver }],
    kind: 'unknown',
    reason: 'busy',
    kept: 0,
    sends: 1,
  },
  ...['-1', '1e9', 'soon', '1.5', '', '0', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((retryAfter): Scenario => ({
    name: `a nonsensical Retry-After: "${retryAfter}"`,
    script: [{ status: 503, store: false, retryAfter, ...forEver }],
    kind: 'unknown',
    reason: 'busy',
    kept: 0,
    sends: 4,
  })),
  ...[500, 502, 503, 504].map((status): Scenario => ({
    name: `a ${status} twice, with the booking kept`,
    script: [{ status }, { status }],
    kind: 'accepted',
    sends: 3,
  })),
  {
    name: 'a 500 for ever',
    script: [{ status: 500, ...forEver }],
    kind: 'unknown',
    reason: 'not-working',
    sends: 4,
  },
  { name: 'an early hint before the answer', script: [{ early: true }], kind: 'accepted', sends: 1 },
  {
    name: 'errors without CORS headers',
    script: [{ status: 500, cors: 'ok-only' }],
    kind: 'accepted',
    sends: 2,
    browser: true,
  },
  {
    name: 'answers without CORS headers for ever',
    script: [{ cors: 'none', ...forEver }],
    kind: 'unknown',
    reason: 'unreachable',
    sends: 4,
    browser: true,
    kept: 0,
  },
  {
    name: 'a preflight that is refused',
    script: [{ preflight: '405', ...forEver }],
    kind: 'unknown',
    reason: 'unreachable',
    sends: 4,
    kept: 0,
    browser: true,
  },
  {
    name: 'a preflight that leaves out a header',
    script: [{ preflight: 'deny-header', ...forEver }],
    kind: 'unknown',
    reason: 'unreachable',
    sends: 4,
    kept: 0,
    browser: true,
  },
  {
    name: 'a preflight that takes its time',
    script: [{ preflight: 'slow:100' }],
    kind: 'accepted',
    browser: true,
  },
  {
    name: 'a Retry-After that CORS hides',
    script: [{ status: 429, store: false, retryAfter: '2', cors: 'no-expose' }],
    kind: 'accepted',
    sends: 2,
    browser: true,
  },
];
