import type { Option } from '../../booking/question.ts';

/** Options from their words, by value: `other` asks for one's own words, and `none` unpicks the rest. */
export const optionsFrom = (words: { readonly [value: string]: string }): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({
    value,
    label,
    ...(value === 'other' && { other: true }),
    ...(value === 'none' && { exclusive: true }),
  }));
