import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, type Heard } from './heard.ts';
import { tester } from './trial.ts';

/** A page without script posts a plain form, and is answered with a page. */
export const forms = async ({
  send,
  form,
  origin,
  isPlain,
  bookings,
}: Asking): Promise<readonly Finding[]> => {
  const post = (fields: Record<string, string>): Promise<Heard> =>
    send(form, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...tester, test: 'yes', places: '1', ...fields }).toString(),
    });
  const note = crypto.randomUUID();
  const first = await post({ note });
  if (first.status === 404 && form !== bookings)
    return promises.map((promise) =>
      notAsked(promise, `there is nothing at ${form}; say --form where it is`),
    );
  const again = await post({ note });
  const wrong = await post({ note, email: attack, places: 'many' });
  // An endpoint that sets no status answers 200 to a form, too.
  const isTaken = ({ status }: Heard): boolean =>
    status === 201 || status === 202 || (isPlain && status === 200);
  return [
    judge(
      promises[0],
      'Answer a form with 201 or 202 and a page (text/html) that says the reference.',
      isTaken(first) && isPage(first) && reference.test(first.text) ? undefined : inShort(first),
    ),
    !isTaken(first)
      ? notAsked(promises[1], 'no form was booked')
      : judge(
          promises[1],
          'Where a form brings no submissionId, make one from all that it says, so that pressing twice books once.',
          reference.exec(again.text)?.[0] === reference.exec(first.text)?.[0]
            ? undefined
            : 'another reference',
        ),
    judge(
      promises[2],
      'Answer with a page that says what is wrong and that nothing was booked, with the status of the problem.',
      isPage(wrong) && (isPlain || wrong.status === 422) && !reference.test(wrong.text)
        ? undefined
        : inShort(wrong),
    ),
    judge(
      promises[3],
      'Escape < > & and quotation marks in everything that came from the form.',
      [first, wrong].some(({ text }) => text.includes(attack))
        ? 'markup from the form in the page'
        : undefined,
    ),
  ];
};

const promises = [
  'A plain form is booked, and answered with a page',
  'A form that is sent twice is one booking',
  'A form with a mistake is told so on a page',
  'Nothing from a form reaches a page as markup',
] as const;

const attack = '"><script>alert(1)</script>';
const reference = /\b[A-Z]{1,4}-[0-9A-Z]{2,12}\b/;

const isPage = ({ headers }: Heard): boolean => (headers.get('content-type') ?? '').startsWith('text/html');
