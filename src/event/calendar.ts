import { calendarEntry, momentText } from './calendar-entry.ts';
import type { EventRecord } from './event.ts';

export { calendarLinks } from './calendar-links.ts';

/** In which language a calendar file is written, and when. */
export interface CalendarFileOptions {
  readonly language: string;
  readonly now: number /* milliseconds since the epoch */;
}

/**
 * The event as a file that every calendar takes (RFC 5545). The same event always has the same UID and a change a
 * greater SEQUENCE, so that a calendar puts the new file in the place of the old.
 */
export const calendarFile = (event: EventRecord, { language, now }: CalendarFileOptions): string => {
  const entry = calendarEntry(event, language);
  const changes = (event.previousStartDate?.length ?? 0) + (event.eventStatus === 'EventCancelled' ? 1 : 0);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Turnout//Turnout//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid(event))}`,
    `DTSTAMP:${basic(momentText(now))}`,
    `SEQUENCE:${changes}`,
    `DTSTART${dateValue(entry.start)}`,
    entry.end && `DTEND${dateValue(entry.end)}`,
    `SUMMARY:${escaped(entry.name)}`,
    entry.location && `LOCATION:${escaped(entry.location)}`,
    entry.description && `DESCRIPTION:${escaped(entry.description)}`,
    event.url && isOneWord(event.url) && `URL:${event.url}`,
    `STATUS:${status(event)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap((line) => (line ? foldedLine(line) : [])).join('\r\n') + '\r\n';
};

/** RFC 5545, 3.8.4.7: unique among all calendars, which an identifier becomes by the name of its site. */
const uid = ({ identifier, url, source }: EventRecord): string => {
  const site = /^https?:\/\/([^/?#@]+)/i.exec(url ?? source.url ?? '')?.[1];
  return site && !identifier.includes('@') ? `${identifier}@${site}` : identifier;
};

const status = ({ eventStatus }: EventRecord): string =>
  eventStatus === 'EventCancelled'
    ? 'CANCELLED'
    : eventStatus === 'EventPostponed'
      ? 'TENTATIVE'
      : 'CONFIRMED';

const dateValue = (iso: string): string => (iso.length === 10 ? ';VALUE=DATE:' : ':') + basic(iso);

const basic = (iso: string): string => iso.replace(/[-:]/g, '');

/** RFC 5545, 3.3.11; other control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** An address is not text and cannot be escaped, so one that could begin a new line is left out. */
const isOneWord = (url: string): boolean => !/[\s\p{Cc}]/u.test(url);

/** RFC 5545, 3.1: no line is longer than 75 octets, and no character is torn. */
const foldedLine = (line: string): string => {
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    octets += size;
    if (octets > 75) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded;
};

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
