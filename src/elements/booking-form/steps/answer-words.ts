import type { Answer, Question } from '../../../booking/question.ts';
import { isDateOnly } from '../../../event/date-time.ts';
import { wallClock } from '../../../event/moment.ts';
import { textIn } from '../../../event/text.ts';
import type { StepWords } from '../../../language/steps/en.ts';
import type { Telling } from '../telling.ts';

/** An answer as the visitor gave it: options by their labels, dates as they are read, and silence named. */
export const answerWords = (
  { type, options = [] }: Question,
  answer: Answer | undefined,
  words: Pick<StepWords, 'yes' | 'no' | 'notAnswered'>,
  { language, dates }: Telling,
): string => {
  if (answer === undefined) return words.notAnswered;
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  const texts = typeof answer === 'object' ? answer : [String(answer)];
  return texts
    .map((text) => {
      const option = options.find(({ value }) => value === text);
      if (option) return textIn(option.label, language);
      return type === 'date' && isDateOnly(text) ? dates.long(wallClock(text, 'UTC')) : text;
    })
    .join(', ');
};
