import type { Format } from '../format.ts';
import { isTable } from './csv/is-table.ts';
import { jsonLd } from './json-ld.ts';

/** A format that is told by its beginning at once, and read by code that is fetched when it is first needed. */
export interface Registered extends Pick<Format, 'name' | 'recognises'> {
  load(): Promise<Format>;
}

const json: Registered = { name: jsonLd.name, recognises: jsonLd.recognises, load: async () => jsonLd };

/** Every format that can be read, in the order in which they are tried. */
export const formats: readonly Registered[] = [
  {
    name: 'page',
    recognises: (start) => start.startsWith('<'),
    load: async () => (await import('./page.ts')).page,
  },
  json,
  {
    name: 'icalendar',
    recognises: (start, mediaType) => /^BEGIN:/i.test(start) || mediaType.includes('/calendar'),
    load: async () => (await import('./icalendar.ts')).icalendar,
  },
  // Last: any line may have a comma in it.
  { name: 'csv', recognises: isTable, load: async () => (await import('./csv.ts')).csv },
];

/** The format that was asked for, else the one that the text looks like, else JSON: its reader can say what is wrong. */
export const formatFor = (text: string, mediaType: string, asked?: string): Registered | undefined => {
  if (asked) return formats.find((format) => format.name === asked);
  const start = text.slice(0, 200).trimStart();
  return formats.find((format) => format.recognises(start, mediaType)) ?? json;
};
