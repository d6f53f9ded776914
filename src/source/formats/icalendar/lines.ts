/** One line of a calendar: `NAME;PARAMETER=value:value` (RFC 5545, 3.1). */
export interface Property {
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written: commas and escapes still stand. */
  readonly value: string;
}

/** What a component says, by the name of the property in capitals. */
export type Component = ReadonlyMap<string, readonly Property[]>;

/** An event with the calendar it stands in. */
export interface Entry {
  readonly event: Component;
  readonly calendar: Component;
}

/** Events and time zones are found whatever stands around them or is wrong between them; alarms and tasks are not ours. */
export const readLines = (
  text: string,
): { readonly entries: readonly Entry[]; readonly zones: readonly Component[] } => {
  const entries: Entry[] = [];
  const zones: Component[] = [];
  let calendar: Said = new Map();
  let said: Said | undefined = calendar;
  // How many components that are not read are open, one in the other.
  let inside = 0;
  let name = '';

  for (const line of unfolded(text)) {
    const [, edge, component = ''] = /^(BEGIN|END):(\w+)\s*$/i.exec(line) ?? [];
    const what = component.toUpperCase();
    if (edge) {
      const begins = edge.toUpperCase() === 'BEGIN';
      if (what === 'VCALENDAR') said = calendar = new Map();
      else if (what !== 'VEVENT' && what !== 'VTIMEZONE') inside = Math.max(0, inside + (begins ? 1 : -1));
      else if (!begins) said = calendar;
      else if (what === 'VEVENT') entries.push({ event: (said = new Map()), calendar });
      else zones.push((said = new Map()));
      if (/^V(?:CALENDAR|EVENT|TIMEZONE)$/.test(what)) inside = 0;
    } else if (!inside) {
      const written = /^[\w-]+(?=[;:])/.exec(line)?.[0].toUpperCase();
      const all = said.get(written ?? name) ?? [];
      if (written) said.set((name = written), all);
      // Some calendars break lines in the middle of a text.
      const last = written ? undefined : all.pop();
      if (last) all.push({ ...last, value: `${last.value}\n${line}` });
      else if (written) all.push(propertyOf(line));
    }
  }
  return { entries, zones };
};

type Said = Map<string, Property[]>;

/** The first value that a component gives. */
export const valueOf = (component: Component, name: string): string | undefined =>
  component.get(name)?.[0]?.value;

/** How often an event was changed (RFC 5545, 3.8.7.4). */
export const sequenceOf = (event: Component): number => {
  const sequence = Number(valueOf(event, 'SEQUENCE') ?? 0);
  return sequence > 0 ? sequence : 0;
};

/** RFC 5545, 3.3.11. */
export const textOf = ({ value }: Property): string =>
  value.replace(/\\(.)/gs, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

/** What is between the name and the colon is in parameters; a value in quotation marks may hold any of these signs. */
const propertyOf = (line: string): Property => {
  // Outlook leaves out the quotation marks: TZID=(UTC-05:00) Eastern Time:20260329T100000
  const whole = line.replace(/;TZID=(\((?:UTC|GMT)[^)"]*\)[^:"]*):/i, ';TZID="$1":');
  const parameters = new Map<string, string>();
  const parameter = /;([\w-]+)=((?:"[^"]*"|[^;:"])*)/y;
  parameter.lastIndex = whole.search(/[;:]/);
  let at = parameter.lastIndex;
  for (let found = parameter.exec(whole); found; found = parameter.exec(whole)) {
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replace(/"/g, ''));
    at = parameter.lastIndex;
  }
  return { parameters, value: whole.slice(at + 1) };
};

/** Where a line goes on in the next, that one begins with a space or a tab (RFC 5545, 3.1). */
const unfolded = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter(Boolean);
