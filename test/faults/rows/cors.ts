import { forEver, unsure, type Row } from './row.ts';

const unread = {
  kind: 'unknown',
  reason: 'unreachable',
  reads: unsure,
  attempts: 4,
  kept: 0,
} as const;

/** The browser keeps the answer to itself, or does not even ask. */
export const cors: readonly Row[] = [
  {
    ...unread,
    row: 17,
    fault: 'only its errors lack CORS headers',
    steps: [{ reply: 'invalid', cors: 'ok-only', store: false, ...forEver }],
  },
  ...(['405', 'deny-header', 'reset'] as const).map((preflight): Row => ({
    ...unread,
    row: 18,
    fault: `the preflight is refused (${preflight})`,
    steps: [{ preflight, ...forEver }],
  })),
  { row: 18, fault: 'the preflight takes its time', steps: [{ preflight: 'slow:100' }], kind: 'accepted' },
];
