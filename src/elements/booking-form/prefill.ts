import { own } from '../../booking/own.ts';
import type { Answer, Question } from '../../booking/question.ts';
import type { FormShell } from './form-shell.ts';

/**
 * Questions that start with what the page knows: its `answers`, and for those that `prefill` names what the page's
 * address says. Nobody can be made to send who they are by a link, nor anything that is sensitive or an agreement.
 */
export const prefilled = (
  questions: readonly Question[],
  { answers, prefill = '' }: Pick<FormShell, 'answers' | 'prefill'>,
  search: string = location.search,
): readonly Question[] => {
  const known = answersKnown(answers);
  const address = new URLSearchParams(search.slice(0, 4000));
  const listed = new Set(prefill.split(/\s+/));
  const start = (question: Question, isSensitive: boolean): Question => {
    const sensitive = isSensitive || !!question.sensitive;
    if (question.questions)
      return { ...question, questions: question.questions.map((inner) => start(inner, sensitive)) };
    const { name } = question;
    const mayCome = listed.has(name) && isHarmless(question, sensitive);
    const value =
      (mayCome ? valueOf(question, address.getAll(name)) : undefined) ?? valueOf(question, own(known, name));
    return value === undefined ? question : { ...question, value };
  };
  return questions.map((question) => start(question, false));
};

/** What the page says that it knows; undefined where that cannot be read. */
export const answersKnown = (
  answers: FormShell['answers'],
): { readonly [name: string]: unknown } | undefined => {
  const known = typeof answers === 'string' ? parsed(answers) : answers;
  return typeof known === 'object' && known !== null && !Array.isArray(known) ? { ...known } : undefined;
};

/** Whether a link may fill in the question of this name. */
export const mayComeByLink = (questions: readonly Question[], name: string, isSensitive = false): boolean =>
  questions.some((question) => {
    const sensitive = isSensitive || !!question.sensitive;
    return question.questions
      ? mayComeByLink(question.questions, name, sensitive)
      : question.name === name && isHarmless(question, sensitive) && !noStart.has(question.type);
  });

const isHarmless = ({ name, type }: Question, sensitive: boolean): boolean =>
  !sensitive && !whoTheyAre.test(name) && !reaches.has(type);

/** What nothing can start. */
const noStart: ReadonlySet<string> = new Set(['consent', 'file', 'note']);

const whoTheyAre = /^(?:name|personName|email|telephone)$/;
const reaches: ReadonlySet<string> = new Set(['email', 'tel', 'address']);

/** What can stand in a question of this type; an option that is not there cannot be picked. */
const valueOf = ({ type, options }: Question, given: unknown): Answer | undefined => {
  if (noStart.has(type)) return undefined;
  const list = (Array.isArray(given) ? given : [given]).flatMap((one: unknown) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
      ? [String(one).slice(0, 1000)]
      : [],
  );
  const fitting = options
    ? list.filter((text) => options.some(({ value }) => value === text))
    : list.filter(Boolean);
  const [first] = fitting;
  if (type !== 'checkbox' || first === undefined) return first;
  return options ? fitting : /^(?:true|yes|on|1)$/i.test(first);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
