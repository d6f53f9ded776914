import { nothing } from 'lit';
import { oneOfProblems } from '../booking/one-of.ts';
import type { Field } from './field.ts';
import { group as fieldset } from './frame.ts';

/** Questions that belong together, under one legend. */
export const group: Field = {
  type: 'group',
  checkTogether: oneOfProblems,
  render: (question, state, words) => fieldset(question, state, words, state.inside ?? nothing),
};
