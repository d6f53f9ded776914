import type { Step } from '../steps.ts';
import { forEver, stillSending, unsure, type Row } from './row.ts';

/** A browser may take the first for itself. */
const twice = (fault: Step): readonly Step[] => [fault, fault];

/** The line is bad: nothing arrives, or nothing comes back. */
export const connection: readonly Row[] = [
  {
    row: 1,
    fault: 'nobody listens',
    action: async (room) => {
      const address = await room.door(true);
      await room.door(false);
      return address;
    },
    kind: 'unknown',
    reason: 'unreachable',
    reads: unsure,
    meanwhile: stillSending,
    attempts: 4,
    kept: 0,
  },
  {
    row: 2,
    fault: 'the name of the host leads nowhere',
    action: async () => 'https://nobody.invalid/bookings',
    kind: 'unknown',
    reason: 'unreachable',
    reads: unsure,
    attempts: 4,
    kept: 0,
    hopeless: true,
  },
  {
    row: 3,
    fault: 'the connection is reset before the booking is read',
    steps: twice({ cut: 'before-read', store: false }),
    kind: 'accepted',
  },
  {
    row: 4,
    fault: 'the booking is kept, then the connection is reset',
    steps: twice({ cut: 'after-read' }),
    kind: 'accepted',
  },
  {
    row: 5,
    fault: 'the booking is kept, then the connection ends without an answer',
    steps: twice({ cut: 'after-read', how: 'fin' }),
    kind: 'accepted',
  },
  {
    row: 6,
    fault: 'the booking is kept, then silence',
    steps: [{ hang: true }],
    kind: 'accepted',
    meanwhile: stillSending,
    attempts: 2,
  },
  {
    row: 6,
    fault: 'the booking is kept, then silence for ever',
    steps: [{ hang: true, ...forEver }],
    kind: 'unknown',
    reason: 'too-slow',
    reads: unsure,
    meanwhile: stillSending,
    attempts: 4,
  },
  {
    row: 7,
    fault: 'the answer trickles in for longer than anyone waits',
    steps: [{ bytesPerSecond: 1 }],
    kind: 'accepted',
    meanwhile: stillSending,
    attempts: 2,
  },
  {
    row: 11,
    fault: 'the answer is cut short of the length it promised',
    steps: twice({ cut: 'after-bytes:8' }),
    kind: 'accepted',
  },
  {
    row: 12,
    fault: 'the answer is cut short between chunks, which an engine may take for its end',
    steps: twice({ cut: 'after-bytes:8', length: 'chunked', how: 'fin' }),
    kind: 'accepted',
  },
];
