import type { Entries } from './field.ts';

/** A form's data is asked for one question at a time; of a file that was picked it holds what describes it. */
export const givenIn =
  (data: FormData, inputName: string): Entries =>
  (part) =>
    data
      .getAll(part ? `${inputName}-${part}` : inputName)
      .map((entry) => (typeof entry === 'string' ? entry : describeFile(entry)));

/** A file's name, its size in bytes and its media type, a line each; nothing where none was picked. */
export const describeFile = ({ name, size, type }: File): string =>
  name && [name.replace(/\s+/g, ' ').trim(), size, type || 'application/octet-stream'].join('\n');
