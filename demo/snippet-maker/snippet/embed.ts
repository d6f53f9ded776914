import { secretIn } from '../../../src/elements/setup-notice/secret-troubles.ts';
import { addressesIn } from '../addresses.ts';
import { configurationOf } from '../bookings/endpoint.ts';
import type { Draft, Row } from '../draft.ts';
import { typedEvents } from '../events/event-of-row.ts';
import { fallbackOf } from './fallback.ts';

/** The element that the snippet makes, before it is written down or shown. */
export interface Embed {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Fixed fields that the service wants. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** Between the tags, or in a file of the partner's own. */
  readonly events: readonly object[];
  readonly fallback: string;
  /** Holds the space that the events will need, so that nothing below them moves when they come; empty where it is not known. */
  readonly held: string;
  readonly styles: readonly (readonly [property: string, value: string])[];
}

/**
 * Only what differs from what happens by itself is said; what looks like a secret is left out, and named beside.
 * `count` is how many events will be shown.
 */
export const embedOf = (draft: Draft, count: number): Embed => {
  const { from, keptIn, addresses, preset, names, language, recipient, keepUntil, privacyUrl } = draft;
  const { action = '', extra = {}, names: written } = configurationOf(draft);
  const isInFile = from === 'address' || keptIn === 'file' || draft.shape === 'frame';
  const sets = draft.sets.join(' ');
  const said: readonly (readonly [string, string | undefined])[] = [
    ['lang', language],
    [
      'src',
      isInFile ? (from === 'address' ? addressesIn(addresses).filter(isSafe).join(' ') : '/events.json') : '',
    ],
    ['action', preset && action],
    ['preset', preset === 'booking' ? '' : preset],
    ['names', preset && Object.keys(names).length > 0 ? written : ''],
    ['questions', sets === 'standard' ? '' : sets],
    ['recipient', recipient.trim()],
    ['keep-until', keepUntil],
    ['privacy-url', privacyUrl.trim()],
  ];
  return {
    attributes: said.filter((pair): pair is [string, string] => isSafe(pair[1])),
    hidden: preset ? Object.entries(extra).filter(([name, value]) => isSafe(name) && isSafe(value)) : [],
    // What has no name or no day yet cannot be shown; it is named beside the table.
    events: from === 'table' ? typedEvents({ ...draft, rows: draft.rows.filter(isWhole) }) : [],
    fallback: fallbackOf(draft),
    held: count > 0 ? spaceFor(count) : '',
    styles: Object.entries(draft.look)
      .filter(([, value]) => value && !/[;{}<>]/.test(value))
      .map(([property, value]) => [`--turnout-${property}`, value]),
  };
};

/** About what an event takes, which is more on a narrow screen; what is further down than one screen moves nobody's page. */
const spaceFor = (count: number): string =>
  `display:block;min-height:min(${count}*max(13em,22em - 14vw),100vh)`;

const isWhole = ({ name, date }: Row): boolean => !!name.trim() && !!date;

const isSafe = (value: string | undefined): boolean => !!value && !secretIn(value);
