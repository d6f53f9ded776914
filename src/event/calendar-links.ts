import { calendarEntry } from './calendar-entry.ts';
import type { EventRecord } from './event.ts';

/** Addresses that open the event in calendars on the web; they carry what the event says and nothing about the visitor. */
export const calendarLinks = (
  event: EventRecord,
  language: string,
): { readonly google: string; readonly outlook: string } => {
  const { allDay, start, end, name, location, description } = calendarEntry(event, language);
  const details = shortened(description);
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: name,
      // Google wants two dates; the same one twice is an entry without a length.
      dates: `${start}/${end ?? start}`.replace(/[-:]/g, ''),
      ctz: allDay ? '' : event.timeZone,
      location,
      details,
    }),
    outlook: address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: name,
      startdt: start,
      enddt: end ?? '',
      allday: allDay ? 'true' : '',
      location,
      body: details,
    }),
  };
};

const address = (base: string, query: { readonly [name: string]: string }): string =>
  `${base}?${Object.keys(query)
    .flatMap((name) => (query[name] ? `${name}=${encoded(query[name])}` : []))
    .join('&')}`;

/** Half of a pair of surrogates cannot be written in an address. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Both services refuse very long addresses. */
const shortened = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text);
