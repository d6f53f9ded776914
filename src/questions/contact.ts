import type { QuestionSet } from './question-set.ts';

/** Who is asking, and how they can be reached: the least that an answer needs. */
export const contact: QuestionSet = (words) => [
  { name: 'name', type: 'text', ...words.name, required: true, autocomplete: 'name' },
  { name: 'email', type: 'email', ...words.email, required: true, autocomplete: 'email' },
  { name: 'telephone', type: 'tel', ...words.telephone, autocomplete: 'tel' },
];
