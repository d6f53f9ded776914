import { icalendar } from '../../src/source/formats/icalendar.ts';
import { about } from './about.ts';

/** A calendar with these lines in it. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** An event with these lines, which may name it otherwise. */
export const vevent = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:tea']),
  ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Tea']),
  ...lines,
  'END:VEVENT',
];

export const read = (...lines: readonly string[]) => icalendar.read(calendar(...lines), about);

export const start = 'DTSTART;TZID=Europe/London:20261203T100000';

/** The only event of a calendar that says this of it. */
export const event = (...lines: readonly string[]) => {
  const { events, skipped, notes } = read(...vevent(...lines));
  const [only] = events;
  if (!only || events.length > 1) throw new Error(JSON.stringify({ events, skipped, notes }));
  return only;
};

/** When the events start, as they are read. */
export const starts = (...lines: readonly string[]) =>
  read(...lines).events.map(({ startDate }) => startDate);
