import type { Asking } from './ask.ts';
import { judge, type Finding } from './finding.ts';
import { inShort, notAccepted, notProblem, pointersIn, referenceIn, type Heard } from './heard.ts';
import { trial } from './trial.ts';

/** Bodies that are large, deep or meant to harm are taken or refused, and never break the endpoint. */
export const bodies = async ({ book }: Asking): Promise<readonly Finding[]> => {
  const whole = trial({
    answers: Object.fromEntries('abcdef'.split('').map((name) => [name, 'x'.repeat(9_000)])),
  });
  const texts = trial({
    answers: { a: hostile, b: 'العربية עברית 漢字 👩🏽‍🚀', c: 'a\u0000b\u2028c', d: '=1+1' },
  });
  const half = JSON.stringify(trial({ answers: { a: 'Ada \ud83d' } }));
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const odd = trial({ guard: 'robot', context: { test: true, pageUrl: 7 } });

  return [
    judge(
      'As much as a booking may hold is taken',
      'Take bodies of up to 64 kilobytes.',
      notAccepted(await book(whole), whole.submissionId),
    ),
    judge(
      'More than that is refused',
      'Answer 413 with the type …/too-large to more than 64 kilobytes.',
      notProblem(await book(JSON.stringify(trial({ answers: { a: 'x'.repeat(70_000) } }))), 413),
    ),
    judge(
      'Numbers and lengths have bounds',
      'Take 1 to 100 places as a whole number, and names of 200 characters; answer 422 to the rest.',
      await refusedAt(
        book,
        '#/places',
        [101, 1.5, '2', -1].map((places) => trial({ places })),
      ),
      await refusedAt(book, '#/attendee/name', [trial({ attendee: { name: 'A'.repeat(201) } })]),
    ),
    judge(
      'Names and addresses are one line each',
      'Refuse line breaks in attendee: they could write into the head of a letter.',
      await refusedAt(book, '#/attendee/email', [
        trial({ attendee: { email: 'a@b.example\r\nBcc: c@d.example' } }),
      ]),
      await refusedAt(book, '#/attendee/name', [trial({ attendee: { name: 'Ada\nBcc: c@d.example' } })]),
    ),
    judge(
      'Any text may be an answer',
      'Keep answers as they are; escape them where they are shown, and bind them where they are stored.',
      notAccepted(await book(texts), texts.submissionId),
    ),
    judge(
      'Half a letter is kept with a mark in its place, and recognised when it comes again',
      'Replace a lone surrogate with U+FFFD before anything else is done with the text.',
      await twice(book, half),
    ),
    judge(
      'Nobody is refused for what marks spam',
      'Read guard and context as well as you can; mark what looks like spam, and let a person judge.',
      notAccepted(await book(odd), odd.submissionId),
    ),
    judge(
      'Depth, strange names and long lists are refused without harm',
      'Bound depth and lists; read members by their own names; answer 400 or 422, never 500.',
      ...(await Promise.all([
        harmless(book, deep),
        harmless(book, JSON.stringify(trial()).replace('"answers":{', `"answers":{"a":${deep}`)),
        harmless(
          book,
          JSON.stringify(trial()).replace(
            '"answers":{',
            '"__proto__":{"x":1},"answers":{"__proto__":{"x":1}',
          ),
        ),
        harmless(book, JSON.stringify(trial({ people: [...Array(1_000)].map(() => ({ answers: {} })) }))),
      ])),
    ),
  ];
};

const hostile = `"><script>alert(1)</script>'; DROP TABLE booking; -- {{7*7}} ${'${7*7}'} %0d%0a`;

const refusedAt = async (
  book: Asking['book'],
  pointer: string,
  asked: readonly object[],
): Promise<string | undefined> => {
  for (const one of asked) {
    const heard = await book(one);
    const wrong =
      notProblem(heard, 422, 'invalid') ?? (pointersIn(heard).includes(pointer) ? undefined : inShort(heard));
    if (wrong) return wrong;
  }
  return undefined;
};

const twice = async (book: Asking['book'], text: string): Promise<string | undefined> => {
  const [first, again] = [await book(text), await book(text)];
  if (!isTaken(first)) return inShort(first);
  return referenceIn(first) === referenceIn(again) ? undefined : inShort(again);
};

const harmless = async (book: Asking['book'], text: string): Promise<string | undefined> => {
  const heard = await book(text);
  return heard.status >= 400 && heard.status < 500 ? undefined : inShort(heard);
};

const isTaken = ({ status }: Heard): boolean => status === 201 || status === 202;
