import type { EventRecord } from '../../event/event.ts';
import { endOf } from '../../event/moment.ts';

/**
 * Too much is lost when more than half of the events go at once: a page that changed its shape gives nothing, and says
 * nothing of it. What has ended since the last import goes by itself and is not counted.
 */
export const shrinks = (
  before: readonly EventRecord[],
  gone: readonly EventRecord[],
  { importedAt, now }: { readonly importedAt: number; readonly now: number },
): boolean => {
  const endedSince = (event: EventRecord): boolean => {
    const end = endOf(event);
    return importedAt > 0 && end > importedAt && end <= now;
  };
  const counted = (events: readonly EventRecord[]): number =>
    events.filter((event) => !endedSince(event)).length;
  return counted(gone) > counted(before) / 2;
};
