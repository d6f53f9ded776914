import type { Format, PatientReader } from '../format.ts';
import { jsonLd } from './json-ld.ts';

/** A format that is told by its beginning at once, and read by code that is fetched when it is first needed. */
export interface Registered extends Pick<Format, 'name' | 'recognises'> {
  load(): Promise<PatientReader>;
}

const json: Registered = { ...jsonLd, load: async () => jsonLd };

/** White space apart, services begin what they answer alike; what only begins so is read as plain JSON all the same. */
const begins =
  (shape: RegExp) =>
  (start: string): boolean =>
    shape.test(start.replace(/\s/g, ''));

/** Every format that can be read, in the order in which they are tried. */
export const formats: readonly Registered[] = [
  {
    name: 'page',
    recognises: begins(/^</),
    load: async () => (await import('./page.ts')).page,
  },
  ...(['microdata', 'h-event'] as const).map((name) => ({
    name,
    // Only where it is asked for: pages say it all by themselves.
    recognises: () => false,
    load: async () => (await import('./page.ts')).oneWay[name],
  })),
  {
    name: 'the-events-calendar',
    recognises: begins(/^{"(?:events":\[{"id":\d|tickets"|rest_url")/),
    load: async () => (await import('./the-events-calendar.ts')).theEventsCalendar,
  },
  {
    name: 'google-calendar',
    recognises: begins(/^{"kind":"calendar#/),
    load: async () => (await import('./google-calendar.ts')).googleCalendar,
  },
  {
    name: 'pretix',
    recognises: begins(/^{"(?:list_type|target_url)"/),
    load: async () => (await import('./pretix.ts')).pretix,
  },
  {
    name: 'openactive',
    recognises: begins(/^{"(?:next|items":\[{"(?:state|kind|modified))"/),
    load: async () => (await import('./openactive.ts')).openActive,
  },
  json,
  {
    name: 'icalendar',
    recognises: (start, mediaType) => /^BEGIN:/i.test(start) || mediaType.includes('/calendar'),
    load: async () => (await import('./icalendar.ts')).calendar,
  },
  {
    // Last: any other text may have a comma in its first line.
    name: 'csv',
    recognises: (start, mediaType) => /csv|tab-/.test(mediaType) || /^.*[,;\t]/.test(start),
    load: async () => (await import('./csv.ts')).table,
  },
];

/** The format that was asked for, else the one that the text looks like, else JSON: its reader can say what is wrong. */
export const formatFor = (text: string, mediaType: string, asked?: string): Registered | undefined => {
  if (asked) return formats.find((format) => format.name === asked);
  const start = text.slice(0, 200).trimStart();
  return formats.find((format) => format.recognises(start, mediaType)) ?? json;
};
