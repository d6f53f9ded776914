import { readWhole } from '../../endpoint/reading.ts';
import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';

/** Whoever is asked to wait is told how long, where a page can read it. Nothing is asked for this: it is what came up. */
export const patience = ({ busy, isPlain }: Asking): readonly Finding[] => {
  if (!busy.length) return [notAsked(promise, 'the endpoint never asked to wait')];
  return [
    judge(
      promise,
      'Say it in seconds, in the header Retry-After and in the body as retryAfter: pages of other origins often see the body alone.',
      busy.every(({ body }) => readWhole(body, 'retryAfter')) ? undefined : 'no retryAfter in the body',
      isPlain || busy.every(({ headers }) => headers.has('retry-after'))
        ? undefined
        : 'no header Retry-After',
    ),
  ];
};

const promise = 'Whoever is asked to wait is told how long';
