import type { Field } from './field.ts';
import { line, readLine } from './line.ts';

/** Words on one line. */
export const text: Field = { type: 'text', read: readLine, render: line };
