import type { EventRecord } from '../../src/event/event.ts';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { statedIdentifier } from '../../src/source/identifier.ts';
import { merge } from '../../src/source/merge.ts';
import { countOf, own, wordsOf } from '../../src/source/value.ts';
import { walk } from '../../src/source/walk.ts';
import { headingsOf, type Headings } from './headings.ts';
import { bookable, type Bookable, type OrganisersRules } from './bookable.ts';

export interface EventsRead {
  readonly events: readonly Bookable[];
  /** The words in which they ask. */
  readonly headings: Headings;
  /** What was left out, and why. */
  readonly skipped: readonly string[];
}

/**
 * An events file is read as the page reads it, so that both mean the same event by the same identifier; beside that it
 * may hold the organiser's rules. Undefined: it is not a list of events, or is broken.
 */
export const readEvents = (text: string, now: number, mayPretend: boolean): EventsRead | undefined => {
  const plain = text.replace(/^\uFEFF/, '');
  const read = jsonLd.read(plain, { timeZone: 'Europe/London', now });
  if (read.failed) return undefined;
  const document: unknown = JSON.parse(plain);
  const rules = rulesIn(document, mayPretend);
  const asOf = mayPretend ? wordsOf(own(document, 'asOf')) : undefined;
  const all = merge(read.events).events.flatMap((event) => [event, ...(event.subEvent ?? [])]);
  return {
    events: all
      .filter(({ identifier }) => !identifier.startsWith(':'))
      .map((event) => bookable(event, { asOf, ...rules.get(bareIdentifier(event)) })),
    headings: headingsOf(all),
    skipped: read.skipped.map(({ item, reason }) => `${item} (${reason})`),
  };
};

const rulesIn = (document: unknown, mayPretend: boolean): ReadonlyMap<string, Partial<OrganisersRules>> => {
  const rules = new Map<string, Partial<OrganisersRules>>();
  for (const { value: event, reason } of walk(document).findings) {
    if (reason !== undefined) continue;
    const asOf = mayPretend ? wordsOf(own(event, 'asOf')) : undefined;
    const capacity = countOf(own(event, 'capacity'));
    rules.set(statedIdentifier(event) ?? '', {
      oneBookingEach: own(event, 'oneBookingEach') === true,
      reviewed: own(event, 'reviewed') === true,
      ...(asOf && { asOf }),
      ...(capacity !== undefined && { capacity }),
    });
  }
  return rules;
};

/** One of several dates of an event carries its start behind the identifier that the file gives them all. */
const bareIdentifier = ({ identifier, startDate }: EventRecord): string =>
  identifier.endsWith(`/${startDate}`) ? identifier.slice(0, -startDate.length - 1) : identifier;
