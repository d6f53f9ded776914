import type { EventRecord } from '../../event/event.ts';
import { textIn } from '../../event/text.ts';
import type { Changes } from './changes.ts';

/** What became of the file, event by event, in lines for people. */
export const reportOf = (
  out: string,
  events: readonly EventRecord[],
  changes: Changes,
): readonly string[] => {
  const { added, changed, gone } = changes;
  const counts = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [gone.length, 'gone'],
  ].flatMap(([count, word]) => (count ? [`${count} ${word}`] : []));
  return [
    `${out}: ${events.length} ${events.length === 1 ? 'event' : 'events'} (${counts.join(', ') || 'nothing changed'})`,
    ...listed(added.map((event) => line('new', event))),
    ...listed(changed.map(({ event, facts }) => line('changed', event, `: ${facts.join(', ')}`))),
    ...listed(gone.map((event) => line('gone', event))),
  ];
};

/** The first of many lines; the rest is counted. */
export const listed = (lines: readonly string[], most = 50): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most), `  … and ${lines.length - most} more`] : lines;

const line = (word: string, event: EventRecord, rest = ''): string =>
  `  ${word.padEnd(8)}${event.startDate.slice(0, 16).replace('T', ' ').padEnd(18)}${textIn(event.name, 'en')}${rest}`;
