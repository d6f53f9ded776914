import type { EventRecord } from '../event/event.ts';
import { placesOf } from '../event/place.ts';
import { folded } from '../event/text.ts';
import { isMade } from './identifier.ts';

/**
 * Without identifiers of their own, what has one name and one start in two places is two events: each is known by its
 * place too. A hall, and the hall with its town, are one place.
 */
export const byPlace = (events: readonly EventRecord[]): readonly EventRecord[] => {
  const places = new Map<string, Set<string>>();
  for (const event of events) {
    const place = isMade(event) && linesOf(event);
    if (place) places.set(event.identifier, (places.get(event.identifier) ?? new Set()).add(place));
  }
  return events.map((event) => {
    const all = [...(places.get(event.identifier) ?? [])];
    const [first = ''] = all;
    const place = linesOf(event);
    return place && isMade(event) && all.some((other) => !isOnePlace(first, other))
      ? { ...event, identifier: `${event.identifier}/${all.find((other) => isOnePlace(other, place))}` }
      : event;
  });
};

/** Whether two events that are called alike may be one, for all that is known of where they are. */
export const isWhere = (one: EventRecord, other: EventRecord): boolean =>
  isOnePlace(linesOf(one), linesOf(other));

const linesOf = (event: EventRecord): string => placesOf(event, 'en').join('; ');

const isOnePlace = (one: string, other: string): boolean => {
  const [shorter = '', longer = ''] = [folded(one), folded(other)].sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
};
