import { turns } from '../../../booking/turns.ts';
import { textIn } from '../../../event/text.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import type { Ended } from '../stage.ts';
import { answerWords } from '../steps/answer-words.ts';
import type { Telling } from '../telling.ts';

/** What was answered, question by question, as the visitor reads it; what nobody was asked is not there, nor what is told already. */
export const answersGiven = (
  { questions, given }: Ended,
  telling: Telling,
  words: ReceiptWords,
  told: ReadonlySet<string>,
): readonly (readonly [question: string, answer: string])[] =>
  turns(questions, given).flatMap(({ question, person, answer }) => {
    if (answer === undefined || question.type === 'hidden' || told.has(question.name)) return [];
    // Who comes has not said that they do not.
    if (question.name === 'tellOfNext' && answer === false) return [];
    const label = textIn(question.label, telling.language);
    const term = person === undefined ? label : `${words.personNext(person + 1)}: ${label}`;
    return [[term, answerWords(question, answer, { ...words, notAnswered: '' }, telling)]];
  });
