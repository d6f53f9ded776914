import type { EventRecord } from '../event/event.ts';
import { acrossSources } from './across-sources.ts';
import { byPlace } from './by-place.ts';
import type { Note } from './format.ts';
import { joined } from './joined.ts';

/** What several sources give, with each event once. */
export const mergeSources = (sources: readonly (readonly EventRecord[])[]): Merged => {
  if (sources.length < 2) return merge(sources.flat());
  const { events, conflicts } = acrossSources(sources.map((each) => merge(each).events));
  const merged = merge(events);
  return { ...merged, notes: [...merged.notes, ...conflicts.map((event) => noteOf(event, 'other-times'))] };
};

/**
 * The same identifier and start is one event, with what each record knows. The same identifier with several starts is
 * several events, each known by both: were one to keep the bare identifier, it would stand for another date as soon as
 * the first is over. The order stays.
 */
export const merge = (events: readonly EventRecord[]): Merged => {
  const merged = new Map<string, EventRecord>();
  const starts = new Map<string, string>();
  const several = new Set<string>();
  const notes: Note[] = [];
  const note = (event: EventRecord, code: string): void => void notes.push(noteOf(event, code));

  for (const event of byPlace(events)) {
    const { identifier, startDate } = event;
    const key = `${identifier}/${startDate}`;
    const other = merged.get(key);
    if (other) note(event, 'same-event-twice');
    merged.set(key, other ? joined(other, event) : event);
    if ((starts.get(identifier) ?? startDate) !== startDate) several.add(identifier);
    starts.set(identifier, startDate);
  }
  return {
    events: [...merged].map(([key, event]) => {
      if (!several.has(event.identifier)) return event;
      note(event, 'same-identifier');
      return { ...event, identifier: key };
    }),
    notes,
  };
};

const noteOf = ({ source, identifier }: EventRecord, code: string): Note => ({
  source: source.url ?? source.format,
  item: identifier,
  code,
});

interface Merged {
  readonly events: readonly EventRecord[];
  readonly notes: readonly Note[];
}
