import { forEver, unsure, type Row } from './row.ts';

/** So deep that a reader that calls itself falls over. */
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** It looks like a success, and is none. */
export const lies: readonly Row[] = [
  ...(['html', 'login'] as const).map((lie): Row => ({
    row: 8,
    fault: `a page answers with 200 (${lie})`,
    steps: [{ lie, store: false }],
    kind: 'accepted',
    attempts: 2,
  })),
  {
    row: 8,
    fault: 'a page answers with 200 for ever',
    steps: [{ lie: 'html', store: false, ...forEver }],
    kind: 'unknown',
    reason: 'not-an-answer',
    reads: unsure,
    attempts: 4,
    kept: 0,
  },
  ...(['success-false', 'success-"false"'] as const).map((lie): Row => ({
    row: 9,
    fault: `a 200 says that it failed (${lie})`,
    steps: [{ lie, store: false }],
    kind: 'refused',
    reason: 'not-accepted',
    reads: 'This form is not active.',
    attempts: 1,
    kept: 0,
  })),
  {
    row: 9,
    fault: 'a 200 says that it failed, after an answer was lost',
    steps: [{ status: 500 }, { lie: 'success-false' }],
    kind: 'accepted',
    attempts: 3,
  },
  ...(['204', 'empty-201', 'empty-200'] as const).map((lie): Row => ({
    row: 10,
    fault: `a success without a word (${lie})`,
    steps: [{ lie }],
    kind: 'accepted',
    attempts: 2,
  })),
  ...(['array', 'null', 'text', 'number', 'object'] as const).map((lie): Row => ({
    row: 13,
    fault: `a success in JSON that is not ours (${lie})`,
    steps: [{ lie }],
    kind: 'accepted',
    attempts: 2,
  })),
  {
    row: 13,
    fault: 'a success larger than a page should read',
    steps: [{ pad: 2 }],
    kind: 'accepted',
    attempts: 2,
  },
  {
    row: 13,
    fault: 'a success nested a hundred thousand deep',
    steps: [{ status: 201, body: deep }],
    kind: 'accepted',
    attempts: 2,
  },
  {
    row: 33,
    fault: "the answer is about somebody else's booking",
    steps: [{ lie: 'other-id' }],
    kind: 'accepted',
    attempts: 2,
  },
  {
    row: 33,
    fault: "the answer is about somebody else's booking, for ever",
    steps: [{ lie: 'other-id', ...forEver }],
    kind: 'unknown',
    reason: 'not-ours',
    reads: unsure,
    attempts: 4,
  },
];
