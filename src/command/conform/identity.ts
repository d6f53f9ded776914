import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, notAccepted, notProblem, referenceIn, slugOf, type Heard } from './heard.ts';
import { trial, type Trial } from './trial.ts';

/** A booking is made once, however often it arrives. */
export const identity = async ({ book }: Asking): Promise<readonly Finding[]> => {
  const one = trial({ consent: [{ id: 'news', granted: false, text: 'Siân', at: '2026-01-01T09:00:00Z' }] });
  const first = await book(one);
  const wrong = notAccepted(first, one.submissionId);
  const taken = judge(
    'A test booking is taken, and the answer says how it stands',
    'Answer 201 with status (confirmed or waiting-list), reference, submissionId and places; 202 and pending where a person decides.',
    wrong,
  );
  if (wrong) return [taken, ...promises.map((promise) => notAsked(promise, 'no booking was taken'))];

  const again = await book(one);
  const otherAttempt = await book(asOtherAttempt(one));
  const otherBooking = await book({ ...one, places: 2 });
  return [
    taken,
    judge(promises[0], lookUpFirst, differs(first, again)),
    judge(
      promises[1],
      'Compare the canonical form (openapi.yaml, x-same-booking): without context, guard and the time of consent, keys sorted, Unicode NFC.',
      differs(first, otherAttempt),
    ),
    judge(
      promises[2],
      'Compare what is sent with what is stored under the identifier; where it differs answer 422 with the type …/id-reused and the reference that is stored.',
      notProblem(otherBooking, 422, 'id-reused'),
      referenceIn(otherBooking) === referenceIn(first)
        ? undefined
        : 'an answer that does not name the booking',
    ),
    judge(promises[3], lookUpFirst, await atOnce(book)),
    judge(
      promises[4],
      'Store acceptances alone: a refused booking may be mended and sent again with its identifier.',
      await afterRefusal(book),
    ),
  ];
};

const promises = [
  'The same booking again is answered as it was first',
  'Another attempt at the same booking is recognised',
  'Another booking under the same identifier is refused, and names the first',
  'Twice at the same moment is one booking',
  'A refusal is not kept',
] as const;

const lookUpFirst =
  'Look the submissionId up before every other check, under the lock that stores it, and answer again what was answered first.';

const differs = (first: Heard, again: Heard): string | undefined =>
  again.status === first.status && again.text === first.text
    ? undefined
    : again.status === first.status && referenceIn(again) === referenceIn(first)
      ? undefined
      : inShort(again);

/** What differs from one attempt to the next, and what JSON may write in several ways. */
const asOtherAttempt = (one: Trial): object => {
  const later = {
    ...one,
    guard: { hp: '', elapsedMs: 99_000, captcha: null },
    context: { test: true },
    consent: [{ at: '2026-01-01T09:09:00Z', text: 'Sia\u0302n', granted: false, id: 'news' }],
  };
  return Object.fromEntries(Object.entries(later).reverse());
};

const atOnce = async (book: Asking['book']): Promise<string | undefined> => {
  const one = trial();
  const both = await Promise.all([book(one), book(one), book(one)]);
  // Whoever is told to wait asks again.
  const settled: Heard[] = [];
  for (const heard of both) settled.push(slugOf(heard) === 'in-progress' ? await book(one) : heard);
  const bad = settled.find((heard) => notAccepted(heard, one.submissionId));
  if (bad) return inShort(bad);
  const references = new Set(settled.map(referenceIn));
  return references.size === 1 ? undefined : `${references.size} bookings: ${[...references].join(', ')}`;
};

const afterRefusal = async (book: Asking['book']): Promise<string | undefined> => {
  const one = trial();
  const refused = await book({ ...one, places: 0 });
  if (refused.status !== 422) return inShort(refused);
  return notAccepted(await book(one), one.submissionId);
};
