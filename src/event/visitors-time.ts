import type { EventRecord } from './event.ts';
import { startOf } from './moment.ts';
import { attendanceModeOf } from './place.ts';
import { offsetInMinutes } from './time-zone.ts';

/**
 * The event by the clock of a visitor who can attend online from another zone; undefined where the clocks agree, where
 * people must come, or where no time is known.
 */
export const byVisitorsClock = (event: EventRecord, zone: string): EventRecord | undefined => {
  const mode = attendanceModeOf(event) ?? 'OfflineEventAttendanceMode';
  if (event.allDay || mode === 'OfflineEventAttendanceMode') return undefined;
  const start = startOf(event);
  return offsetInMinutes(start, zone) === offsetInMinutes(start, event.timeZone)
    ? undefined
    : { ...event, timeZone: zone };
};
