import { readDocument } from '../document.ts';
import { isLoose, own, type Loose } from '../value.ts';
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
  return readDocument([...latest.values()].map(dataOf), about, 'openactive');
});

const most = 50_000;

/** A series may be named by its address alone. */
const dataOf = (item: unknown): unknown => {
  const data = own(item, 'data');
  const series = own(data, 'superEvent');
  if (!isLoose(data) || typeof series !== 'string') return data;
  const named: Loose = { ...data, superEvent: { '@id': series } };
  return named;
};
