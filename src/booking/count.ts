import type { Question } from './question.ts';

/** People come whole: what is counted in people is no fraction. */
export const isCount = ({ name }: Question): boolean => name === 'places' || name === 'companions';
