import type { EventRecord } from '../../../event/event.ts';

/** Hands the visitor the event as an iCalendar file, written in the page: no request is made. */
export const saveCalendarFile = async (event: EventRecord, language: string): Promise<void> => {
  const { calendarFile } = await import('../../../event/calendar.ts');
  const file = new Blob([calendarFile(event, { language, now: Date.now() })], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${event.identifier.replace(/[^\w-]+/g, '-') || 'event'}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
