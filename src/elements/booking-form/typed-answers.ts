import type { Question } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';
import { labelOf, typedInto } from '../plain-form.ts';

/**
 * What was typed into a plain form, as answers by the names of our questions. What is not asked here goes, with the words that
 * stood beside it, to where visitors say anything else, so that nothing is lost. An agreement is to the words that were read: it
 * is asked for again.
 */
export const typedAnswers = (
  plain: HTMLFormElement,
  questions: readonly Question[],
  names: string | undefined,
): { readonly [name: string]: unknown } => {
  const asked = leaves(questions);
  const answers: { [name: string]: unknown } = {};
  const unasked: string[] = [];
  for (const [name, typed] of typedInto(plain)) {
    const question = asked.find((one) => [one.name, `attendee.${one.name}`].includes(oursFor(name, names)));
    if (question) answers[question.name] = typed.length > 1 ? typed : typed[0];
    else if (typed.length > 0) unasked.push(`${labelOf(plain, name)}: ${typed.join(', ')}`);
  }
  const rest = asked.find(({ name, type }) => name === 'anythingElse' && type === 'textarea');
  if (rest && unasked.length > 0)
    answers[rest.name] = [answers[rest.name], ...unasked].filter(Boolean).join('\n');
  return answers;
};

/** The page's form may have the service's names, which `names` tells. */
export const oursFor = (name: string, names = ''): string => {
  try {
    const pairs = Object.entries(JSON.parse(names || '{}') as object);
    return pairs.find(([, theirs]) => theirs === name)?.[0] ?? name.replace(/\[\]$/, '');
  } catch {
    return name;
  }
};
