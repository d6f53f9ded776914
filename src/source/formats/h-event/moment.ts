import { partOf, type Property } from './properties.ts';

/**
 * The first of several dates. A date may stand in pieces, in any order: a day, a time, an offset; a time alone is
 * one of the day that the event starts on.
 */
export const momentsOf = (properties: readonly Property[], start = ''): string | undefined => {
  const [property] = properties;
  if (!property) return undefined;
  const { element, text } = property;
  const pieces = [...element.querySelectorAll('.value, .value-title')].map(partOf);
  const said = pieces.length ? pieces : [text];
  return (
    together(
      said.flatMap((part) => part.split(/[T\s]+(?=\d)/)),
      start,
    ) ?? text
  );
};

const together = (parts: readonly string[], start: string): string | undefined => {
  const day = parts.map(dayOf).find(Boolean) ?? start.slice(0, 10);
  const time = parts.map(timeOf).find(Boolean);
  const offset = parts.find((part) => /^(?:Z|[-+]\d\d:?\d\d)$/.test(part)) ?? '';
  if (!day || !(time ?? parts.some(dayOf))) return undefined;
  return time ? `${day}T${time}${offset}` : day;
};

/** A day of a month, or of a year (`2013-034`). */
const dayOf = (text: string): string | undefined => {
  const [all, year, ofYear] = /^(\d{4})-(?:(\d{3})|\d\d-\d\d)$/.exec(text) ?? [];
  return ofYear ? new Date(Date.UTC(Number(year), 0, Number(ofYear))).toISOString().slice(0, 10) : all;
};

/** `19:30`, `19:30:00-08:00`, `7pm`, `7:30 p.m.`. */
const timeOf = (text: string): string | undefined => {
  const found = /^(\d\d?)(?::?(\d\d))?(:\d\d)?\s*(?:([ap])\.?m\.?)?(Z|[-+]\d\d:?\d\d)?$/i.exec(text);
  if (!found || (!found[2] && !found[4])) return undefined;
  const [, hours, minutes = '00', seconds = '', half, offset = ''] = found;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds}${offset}`;
};
