import type { Row } from './store.ts';
import { readListed } from './listed.ts';

/** All bookings as a file for a spreadsheet: UTF-8 with its mark, one column an answer, and nothing that would run as a formula. */
export const writeCsv = (rows: readonly Row[]): string => {
  const bookings = rows.map(readListed);
  const names = [...new Set(bookings.flatMap((booking) => Object.keys(booking.answers)))].sort();
  const lines = bookings.map((booking) => [
    booking.event,
    booking.eventName,
    booking.reference,
    booking.status,
    String(booking.places),
    booking.name,
    booking.email,
    booking.telephone,
    ...names.map((name) => booking.answers[name] ?? ''),
    booking.consent,
    booking.marks,
    booking.madeAt,
    booking.submissionId,
  ]);
  const header = [...before, ...names.map((name) => `answer: ${name}`), ...behind];
  return `\uFEFF${[header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

const before = ['event', 'event name', 'reference', 'status', 'places', 'name', 'email', 'telephone'];
const behind = ['consent', 'marks', 'made at', 'submission id'];

/** Quoted always; what a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises against CSV injection. */
export const cell = (text: string): string => {
  const clean = text.replace(/\0/g, '');
  const safe = /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(clean) ? `'${clean}` : clean;
  return `"${safe.replace(/"/g, '""')}"`;
};
