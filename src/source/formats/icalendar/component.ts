import ICAL from 'ical.js';
import { own } from '../../value.ts';

/** One property of a component, with its values as jCal has them (RFC 7265). */
export interface Property {
  readonly parameters: unknown;
  readonly values: readonly unknown[];
  /** What stands after the colon, as it was written. */
  readonly written: string;
}

/** What an event says, by the small name of the property. */
export type Component = ReadonlyMap<string, readonly Property[]>;

/** Events are found whatever stands around them or is wrong between them; what stands inside, an alarm say, is not read. */
export const componentsIn = (text: string): readonly Component[] =>
  text
    .replace(/\r\n?/g, '\n')
    // A line goes on in the next where that begins with a space or a tab (RFC 5545, 3.1).
    .replace(/\n[ \t]/g, '')
    .split(/^BEGIN:VEVENT\s*$/im)
    .slice(1)
    .map((part) =>
      readLines(
        part
          .split(/^END:VEVENT/im, 1)
          .join('')
          .trim(),
      ),
    );

/** A line that cannot be read leaves its property without values. */
const readLines = (text: string): Component => {
  const component = new Map<string, Property[]>();
  let inside = 0;
  // Some calendars break lines in the middle of a text.
  for (const line of text.replace(/\n+(?![\w-]+[;:])/g, '\\n').split('\n')) {
    const name = (/^[\w-]+/.exec(line)?.[0] ?? '').toLowerCase();
    if (name === 'begin') inside++;
    else if (name === 'end') inside = Math.max(0, inside - 1);
    else if (!inside) {
      const all = component.get(name) ?? [];
      component.set(name, all);
      try {
        const [, parameters, , ...values] = ICAL.parse.property(mended(line));
        all.push({ parameters, values, written: /:([^:]*)$/.exec(line)?.[1] ?? '' });
      } catch {
        // The next of its name may be better.
      }
    }
  }
  return component;
};

/**
 * What a value is, it shows itself: some calendars call a time a date. Outlook leaves out quotation marks:
 * `TZID=(UTC-05:00) Eastern Time:20260329T100000`.
 */
const mended = (line: string): string =>
  line.replace(/;TZID=(\([^)"]*\)[^:"]*):/i, ';TZID="$1":').replace(/^([^:]*);VALUE=[\w-]+/i, '$1');

/** The first value that is given, as text. */
export const valueOf = (component: Component, name: string): string => textOf(component.get(name)?.[0]);

export const textOf = (property: Property | undefined): string => String(property?.values[0] ?? '').trim();

export const parameterOf = (property: Property | undefined, name: string): string | undefined => {
  const said = own(property?.parameters, name);
  return typeof said === 'string' ? said : undefined;
};
