/** Times of day as `HH:MM`; `unread` says that something stood there that is no time. */
export interface Times {
  readonly start?: string;
  readonly end?: string;
  readonly unread?: boolean;
}

/** A cell holds one time or, with a dash or a word between, two. */
export const timesIn = (text = ''): Times => {
  if (!text) return {};
  if (text.length > 60 /* characters */) return { unread: true };
  const whole = timeIn(text);
  if (whole) return { start: whole };
  const [, from = '', to = ''] = between.exec(text) ?? [];
  const start = timeIn(from);
  const end = timeIn(to);
  return start && end ? { start, end } : { unread: true };
};

const between = /^(.*?\d.*?)\s*(?:[-–—]|\b(?:to|until|tan)\b)\s*(.*)$/is;

/**
 * `09:30`, `9.30am`, `1 pm`, `2yp`, `10:00:00+01:00`; an hour alone could be morning or evening. In `19:30-21:00` the
 * second is an end: what is west of Greenwich says so after a `T` or seconds alone.
 */
const timeIn = (text: string): string | undefined => {
  if (/^(?:noon|midday|hanner dydd)$/i.test(text)) return '12:00';
  const [, hours = '', minutes, seconds = '', half, zone = ''] = clock.exec(text) ?? [];
  const hour = Number(hours);
  if (!hours || hour > 24 || (half ? !hour || hour > 12 : !minutes)) return undefined;
  if (zone.startsWith('-') && !seconds && !/^T/i.test(text)) return undefined;
  const later = /^p|[ph]$/i.test(half ?? '');
  const inDay = half ? (hour % 12) + (later ? 12 : 0) : hour;
  return `${`0${inDay}`.slice(-2)}:${minutes ?? '00'}${seconds}${zone}`;
};

/** Welsh halves of the day: `yb` in the morning, `yp` in the afternoon, `yh` in the evening. */
const clock =
  /^(?:at |from |am |T)?(\d\d?)(?:[:.]([0-5]\d)(:[0-5]\d)?(?:\.\d+)?)?\s*(?:hrs?|([ap]\.?\s?m|y\.?\s?[bph])\.?)?\s*(Z|[-+]\d\d:?\d\d)?$/i;
