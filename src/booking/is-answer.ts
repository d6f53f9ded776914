import type { Answer } from './question.ts';

/** Whether what a page's script or its storage gives could have been answered in a form. */
export const isAnswer = (value: unknown): value is Answer =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));
