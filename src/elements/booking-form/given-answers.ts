import type { Given } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { FormShell } from './form-shell.ts';

/** Few pages have a script that answers: what lays its answers over the form is fetched then. */
export const layOver = async (form: FormShell, sheet: AnswerSheet, given: Given): Promise<void> =>
  (await import('./lay-over.ts')).layOver(form, sheet, given);
