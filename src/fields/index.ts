import type { Question } from '../booking/question.ts';
import type { Field } from './field.ts';
import { checkbox } from './checkbox.ts';
import { consent } from './consent.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { group } from './group.ts';
import { hidden } from './hidden.ts';
import { note } from './note.ts';
import { number } from './number.ts';
import { radio } from './radio.ts';
import { rating } from './rating.ts';
import { select } from './select.ts';
import { tel } from './tel.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';
import { time } from './time.ts';

/** Every type of question that can be asked. */
export const fields: readonly Field[] = [
  text,
  textarea,
  email,
  tel,
  number,
  date,
  time,
  select,
  radio,
  checkbox,
  consent,
  rating,
  hidden,
  group,
  note,
];

export type { Field, FieldState, Entries } from './field.ts';
export { givenIn } from './given.ts';
export { sayProblem } from './say-problem.ts';

/** The field that asks questions of this type, if there is one. */
export const fieldFor = (type: Question['type']): Field | undefined =>
  fields.find((field) => field.type === type);
