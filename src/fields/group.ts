import { nothing } from 'lit';
import type { Field } from './field.ts';
import { group as fieldset } from './frame.ts';

/** Questions that belong together, under one legend. */
export const group: Field = {
  type: 'group',
  render: (question, state, words) => fieldset(question, state, words, state.inside ?? nothing),
};
