/** English is British unless its tag says otherwise, and stands in for a language that `Intl` lacks or a tag that is none. */
export const localeOf = (language: string): string => {
  try {
    const wanted = language.toLowerCase() === 'en' ? 'en-GB' : language;
    return Intl.DateTimeFormat.supportedLocalesOf(wanted)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
};

/** Days and months are the Gregorian calendar's everywhere, as the timetable groups by them; an unknown zone is UTC. */
export const dateFormat = (
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(dateFormats, [locale, timeZone, Object.entries(options)], () => {
    try {
      return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone, ...options });
    } catch {
      return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
    }
  });

/** Throws where the options name a currency that cannot be one. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(numberFormats, [locale, Object.entries(options)], () => new Intl.NumberFormat(locale, options));

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making one takes a thousand times as long as using it. */
const kept = <Format>(
  formats: Map<string, Format>,
  described: readonly unknown[],
  make: () => Format,
): Format => {
  const name = String(described);
  const made = formats.get(name) ?? make();
  formats.set(name, made);
  return made;
};
