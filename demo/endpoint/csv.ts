import { headingFor, type Headings } from './headings.ts';
import { readListed } from './listed.ts';
import type { Row } from './store.ts';

/**
 * All bookings as a file for a spreadsheet: UTF-8 with its mark, a column for each question in the words in which it was
 * asked and for each agreement in the words that were agreed to, and nothing that would run as a formula.
 */
export const writeCsv = (rows: readonly Row[], headings: Headings): string => {
  const bookings = rows.map(readListed);
  const answers = [...columnsOf(bookings.map((booking) => booking.answers.map(({ key }) => key)))].sort();
  const agreements = columnsOf(bookings.map((booking) => booking.agreements.map(({ id }) => id)));
  const textOf = new Map(bookings.flatMap(({ agreements: all }) => all.map(({ id, text }) => [id, text])));

  const header = [
    ...before,
    ...distinct(
      answers.map((key) => answerHeading(key, headings)),
      answers,
    ),
    ...agreements.map((id) => `Agreed: ${textOf.get(id) || id}`),
    ...behind,
  ];
  const lines = bookings.map((booking) => {
    const given = new Map(booking.answers.map(({ key, text }) => [key, text]));
    const agreed = new Map(booking.agreements.map(({ id, granted }) => [id, granted ? 'yes' : 'no']));
    return [
      booking.event,
      booking.eventName,
      booking.reference,
      booking.status,
      String(booking.places),
      booking.name,
      booking.email,
      booking.telephone,
      ...answers.map((key) => given.get(key) ?? ''),
      ...agreements.map((id) => agreed.get(id) ?? ''),
      booking.marks,
      booking.madeAt,
      booking.submissionId,
    ];
  });
  return `\uFEFF${[header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

const before = ['Event', 'Event name', 'Reference', 'Status', 'Places', 'Name', 'Email', 'Telephone'];
const behind = ['Marks', 'Made at', 'Submission'];

const columnsOf = (rows: readonly (readonly string[])[]): readonly string[] => [...new Set(rows.flat())];

/** A person's answer stands under the person's number. */
const answerHeading = (key: string, headings: Headings): string => {
  const [, number, name = key] = /^person (\d+) (.+)$/.exec(key) ?? [];
  return number ? `Person ${number}: ${headingFor(name, headings)}` : headingFor(name, headings);
};

/** Two questions may be asked in the same words: then each says its name too. */
const distinct = (headings: readonly string[], keys: readonly string[]): readonly string[] =>
  headings.map((heading, index) =>
    [...before, ...behind].includes(heading) || headings.filter((other) => other === heading).length > 1
      ? `${heading} (${keys[index]})`
      : heading,
  );

/**
 * Quoted always; what a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises against CSV
 * injection. A telephone number of digits with spaces between is no formula and no number, and stays as it is; one of
 * the United Kingdom without spaces is given one, lest a spreadsheet takes its plus away.
 */
export const cell = (text: string): string => {
  const clean = text.replace(/\0/g, '').replace(/^\+44(\d{9,10})$/, '+44 $1');
  const isTelephone = /^\+\d+( \d+)+$/.test(clean);
  const isFormula = /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(clean);
  return `"${(isFormula && !isTelephone ? `'${clean}` : clean).replace(/"/g, '""')}"`;
};
