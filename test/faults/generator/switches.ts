import type { Step } from '../steps.ts';

/** The answer shows that something was lost, whether or not the booking was kept. */
export const visible: readonly Step[] = [
  { status: 500 },
  { status: 502, body: '<h1>Bad gateway</h1>', type: 'text/html' },
  { status: 503 },
  { status: 504 },
  { status: 500, cors: 'ok-only' },
  { status: 425 },
  { lie: 'html' },
  { lie: 'login' },
  { lie: 'empty-200' },
  { lie: 'empty-201' },
  { lie: '204' },
  { lie: 'array' },
  { lie: 'null' },
  { lie: 'text' },
  { lie: 'number' },
  { lie: 'object' },
  { lie: 'other-id' },
  { redirect: { status: 301 } },
  { redirect: { status: 302, to: 'other' } },
  { redirect: { status: 303 } },
  { redirect: { status: 307 } },
  { redirect: { status: 308, to: 'other' } },
  { cut: 'after-bytes:8' },
  { cut: 'after-bytes:8', how: 'fin' },
  { cut: 'after-bytes:8', length: 'chunked', how: 'fin' },
  { cut: 'after-headers' },
  { length: 'long:40', close: true, store: true },
  { hang: true },
  { bytesPerSecond: 1 },
  { pad: 2 },
];

/** Too much is asked of it just now, and it says so. */
export const busy: readonly Step[] = [
  { status: 429 },
  { status: 429, retryAfter: '1' },
  { status: 429, retryAfter: '2', cors: 'no-expose' },
  { status: 503, retryAfter: '1' },
  { status: 503, retryAfter: { date: 2 } },
  { status: 429, retryAfter: '1800' },
];

/** Times to come back that mean nothing, or more than anyone waits. */
export const absurd: readonly Step[] = ['-1', '1e9', 'soon', '1.5', '', '0', '1800'].map((retryAfter) => ({
  status: 503,
  retryAfter,
}));

/** Nothing arrives, because the browser asked first and was refused. */
export const refusedPreflights: readonly Step[] = [
  { preflight: '405' },
  { preflight: 'deny-header' },
  { preflight: 'reset' },
  { cors: 'none' },
  { cors: 'other-origin' },
];

/** A browser may send again by itself after these, and the page does not see it. */
export const hidden: readonly Step[] = [
  { cut: 'before-read', store: false },
  { cut: 'before-read', how: 'fin', store: false },
  { cut: 'after-read' },
  { cut: 'after-read', how: 'fin' },
  { status: 421, store: false },
  { status: 408, close: true },
];

/** Nothing is wrong, though it may look so. */
export const odd: readonly Step[] = [
  {},
  { early: true },
  { delay: 30 },
  { delay: 500 },
  { length: 'none' },
  { length: 'chunked' },
  { gzip: true },
  { preflight: 'slow:40' },
  { reply: 'in-progress' },
];

/** An honest endpoint's own words: the id is looked up before them. */
export const honest: readonly Step[] = [
  { reply: 'sold-out' },
  { reply: 'insufficient:1' },
  { reply: 'already-booked' },
  { reply: 'closed' },
  { reply: 'invalid' },
  { reply: 'pending' },
  { reply: 'waiting-list' },
];

/** Somebody on the way says no in the endpoint's place, and nothing is kept. */
export const interlopers: readonly Step[] = [
  { status: 403, body: '<h1>Forbidden</h1>', type: 'text/html', store: false },
  { status: 404, store: false },
  { status: 405, store: false },
  { status: 413, store: false },
  { lie: 'success-false', store: false },
  { lie: 'success-"false"', store: false },
];
