import type { Source } from '../../source/loaded.ts';

/** Where a timetable reads from: the events it was given when they were set last, else the addresses in `src`, else its children. */
export const sourceOf = (
  events: readonly unknown[] | undefined,
  src: string | undefined,
  element: ParentNode,
): Source => {
  if (events) return { kind: 'events', events };
  const urls = src?.split(/\s+/).filter(Boolean) ?? [];
  return urls.length > 0 ? { kind: 'urls', urls } : { kind: 'children', element };
};

/** Properties that a change of means reading again: what events are read from, and by which rules. */
export const rereads: readonly ('src' | 'events' | 'type' | 'timeZone' | 'contentOf')[] = [
  'src',
  'events',
  'type',
  'timeZone',
  'contentOf',
];
