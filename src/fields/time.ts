import type { Entries, Field } from './field.ts';
import type { Answer, Question } from '../booking/question.ts';
import { isTime } from '../booking/date.ts';
import { line, readLine } from './line.ts';

/**
 * A time of day. The browser's own input is written and read the way its user is used to; where a browser has none it is
 * typed, and taken as it was meant.
 */
export const time: Field = {
  type: 'time',
  read: (given, question) => asMeant(given, question),
  check: (answer) => (isTime(String(answer)) ? undefined : { code: 'not-a-time' }),
  render: (question, state, words) => line(question, state, words, { type: 'time', width: 'middling' }),
};

/** Written `HH:MM`, from `9.30`, `2pm` or `2:30 PM`; anything else as it was typed, so that the check can say so. */
const asMeant = (given: Entries, question: Question): Answer | undefined => {
  const typed = readLine(given, question);
  const [, hour = '', minute = '', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i.exec(String(typed)) ?? [];
  if (!hour || !(minute || half) || (half && (Number(hour) < 1 || Number(hour) > 12))) return typed;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hours = half ? (Number(hour) % 12) + afternoon : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute || '00'}`;
};
