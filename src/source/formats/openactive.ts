import { singleLine } from '../../safety/text.ts';
import { readDocument } from '../document.ts';
import { statedIdentifier } from '../identifier.ts';
import { isLoose, own, textOf, type Loose } from '../value.ts';
import { jsonFormat } from './json-format.ts';

/**
 * A page of a feed of changes, as OpenActive's publishers have it: the latest that it says of each item counts, and
 * what was deleted is gone. A series that another item names stands for what that item leaves unsaid.
 */
export const openActive = jsonFormat('openactive', (document, about) => {
  const items = own(document, 'items');
  if (!Array.isArray(items)) return readDocument(document, about, 'openactive');
  const latest = new Map<unknown, unknown>();
  for (const item of items.slice(0, most)) {
    const id = own(item, 'id');
    // The order of what is shown is that of the latest changes.
    latest.delete(id);
    if (own(item, 'state') !== 'deleted') latest.set(id, item);
  }
  const all = [...latest.values()].map(dataOf);
  const named = new Set(all.map((data) => own(data, '@id')));
  const lacking = new Set(all.filter((data) => lacksSeries(data, named)));
  const read = readDocument(
    all.filter((data) => !lacking.has(data)),
    about,
    'openactive',
  );
  const skipped = [...lacking].map((data) => ({
    item: statedIdentifier(data) ?? '',
    reason: 'no-series',
    facts: { series: singleLine(seriesOf(data), 200) },
  }));
  return { ...read, skipped: [...read.skipped, ...skipped] };
});

const most = 200_000;

/** Publishers tell the name and the place of a session with its series, and that in another feed. */
const lacksSeries = (data: unknown, named: ReadonlySet<unknown>): boolean =>
  seriesOf(data) !== '' && !textOf(own(data, 'name')) && !named.has(seriesOf(data));

/** The address of a series of which no more is said; else nothing. */
const seriesOf = (data: unknown): string => {
  const series = own(data, 'superEvent');
  const isBare = isLoose(series) && Object.keys(series).every((key) => /^@?(?:id|type)$/.test(key));
  const address = isBare && own(series, '@id');
  return typeof address === 'string' ? address : '';
};

/** A series may be named by its address alone; older feeds write `id` for `@id`. */
const dataOf = (item: unknown): unknown => {
  const data = own(item, 'data');
  if (!isLoose(data)) return data;
  const series = own(data, 'superEvent');
  const address = typeof series === 'string' ? series : own(series, 'id');
  const id = own(data, 'id');
  const named: Loose = {
    ...(typeof id === 'string' && { '@id': id }),
    ...data,
    ...(typeof address === 'string' && { superEvent: { '@id': address, ...(isLoose(series) && series) } }),
  };
  return named;
};
