import { asBody, read, readText } from '../../endpoint/reading.ts';
import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { notProblem, pointersIn, type Heard } from './heard.ts';
import { trial } from './trial.ts';

/** A refusal says what is wrong, where, and in a form that the page can read. */
export const problems = async ({
  book,
  send,
  bookings,
  origin,
  isPlain,
}: Asking): Promise<readonly Finding[]> => {
  const invalid = await book(trial({ places: 0, attendee: { email: 'ada@' } }));
  const unknown = await book(trial({ version: 'booking/2' }));
  const bare = await book({});
  return [
    judge(
      'Every problem is named, with the place where it stands',
      'Answer 422 with the type …/invalid, and in errors one {pointer, code, detail} for each problem, such as #/attendee/email.',
      notProblem(invalid, 422, 'invalid'),
      missing(invalid, ['#/places', '#/attendee/email']),
      bareErrors(invalid),
    ),
    judge(
      'A booking that lacks everything is refused, and never half taken',
      'Answer 422, and name version, submissionId, places and attendee.',
      notProblem(bare, 422, 'invalid'),
      missing(bare, ['#/submissionId', '#/places']),
    ),
    judge(
      'Another version of the contract is refused',
      'Take version booking/1 alone; answer 422 with the pointer #/version.',
      notProblem(unknown, 422, 'invalid'),
      missing(unknown, ['#/version']),
    ),
    judge(
      'What is no JSON is refused',
      'Answer 400 with the type …/malformed.',
      notProblem(await book('{"version":"booking/1",'), 400),
    ),
    ...(isPlain
      ? ['What does not call itself JSON is refused', 'Another method is refused'].map((promise) =>
          notAsked(promise, 'this endpoint sets no status'),
        )
      : [
          judge(
            'What does not call itself JSON is refused',
            'Answer 415 to any type but application/json: a page of another origin must then ask first.',
            notProblem(await book(JSON.stringify(trial()), { 'Content-Type': 'text/plain' }), 415),
          ),
          judge(
            'Another method is refused, naming those that there are',
            'Answer 405 to PUT and DELETE, with the header Allow.',
            await otherMethod(send, bookings, origin),
          ),
        ]),
  ];
};

const missing = (heard: Heard, wanted: readonly string[]): string | undefined => {
  const lacks = wanted.filter((pointer) => !pointersIn(heard).includes(pointer));
  return lacks.length ? `no error at ${lacks.join(' or ')}` : undefined;
};

const bareErrors = ({ body }: Heard): string | undefined => {
  const errors = read(body, 'errors');
  const isWhole =
    Array.isArray(errors) &&
    errors.every((one) => readText(asBody(one), 'code') && readText(asBody(one), 'detail'));
  return isWhole ? undefined : 'errors without code or detail';
};

const otherMethod = async (
  send: Asking['send'],
  url: string,
  origin: string,
): Promise<string | undefined> => {
  const heard = await send(url, { method: 'PUT', headers: { Origin: origin }, body: '{}' });
  return (
    notProblem(heard, 405) ?? (heard.headers.get('allow')?.includes('POST') ? undefined : 'no header Allow')
  );
};
