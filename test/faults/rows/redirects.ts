import { forEver, unsure, unsureOnce, type Row } from './row.ts';

const followedByNobody = {
  kind: 'unknown',
  reason: 'redirected',
  reads: unsure,
  attempts: 4,
  kept: 0,
} as const;

/** It is sent elsewhere: a post that is followed may become a get, or go to a stranger. */
export const redirects: readonly Row[] = [
  ...[301, 302, 303].map((status): Row => ({
    ...followedByNobody,
    row: 14,
    fault: `a ${status} leads to a page to sign in`,
    steps: [{ redirect: { status }, store: false, ...forEver }],
  })),
  ...[307, 308].map((status): Row => ({
    ...followedByNobody,
    row: 15,
    fault: `a ${status} leads the booking to another origin`,
    steps: [{ redirect: { status, to: 'other' }, store: false, ...forEver }],
  })),
  {
    row: 16,
    fault: 'a followed redirect ends where the page may not read',
    preset: 'follows',
    steps: [{ redirect: { status: 307, to: 'https://nobody.invalid/' } }],
    kind: 'unknown',
    reason: 'unreachable',
    reads: unsureOnce,
    attempts: 1,
    hopeless: true,
  },
];
