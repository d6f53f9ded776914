import type { Row } from '../draft.ts';
import type { Finding } from '../finding.ts';

/** Days and times of which a part is missing: a browser then tells nothing of them but that they are not whole. */
export const halfTyped = (rows: readonly Row[]): readonly Finding[] =>
  rows.flatMap(({ name }, at) =>
    Object.entries(what)
      .filter(([key]) => isHalf(document.getElementById(`${key}-${at}`)))
      .map(([, words]) => ({
        kind: 'wrong',
        text: `In your table, the event “${name.trim() || at + 1}” has ${words} that is not whole, so it is left out. Fill in every part of it, am or pm among them where your browser asks.`,
      })),
  );

const what = { date: 'a date', starts: 'a beginning', ends: 'an end' };

const isHalf = (field: HTMLElement | null): boolean =>
  field instanceof HTMLInputElement && field.validity.badInput;
