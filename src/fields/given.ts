import type { Entries } from './field.ts';

/** A form's data is asked for one question at a time; a file that was smuggled in is no text. */
export const givenIn =
  (data: FormData, inputName: string): Entries =>
  (part) =>
    data.getAll(part ? `${inputName}-${part}` : inputName).filter((entry) => typeof entry === 'string');
