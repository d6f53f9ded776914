import type { AttendanceMode, EventRecord, Place, VirtualLocation } from './event.ts';
import { folded, textIn } from './text.ts';

/** The places where people meet, each in one line; empty where nothing is known or all is online. */
export const placesOf = (event: EventRecord, language: string): readonly string[] =>
  (event.location ?? [])
    .filter(isPlace)
    .map((place) => placeInOneLine(place, language))
    .filter(Boolean);

/** A place is its name and its town, and the town is left out where the name tells it. */
export const placeInOneLine = ({ name, address = {} }: Place, language: string): string => {
  const called = textIn(name, language) || address.streetAddress || '';
  const town = address.addressLocality ?? address.addressRegion ?? '';
  return [called, inWords(called).includes(inWords(town)) ? '' : town].filter(Boolean).join(', ');
};

/** How people attend is what the event states, else what its locations show, else unknown. */
export const attendanceModeOf = (event: EventRecord): AttendanceMode | undefined => {
  const { eventAttendanceMode: stated, location = [] } = event;
  // A mode left over from before the event moved would send people to an empty hall.
  if (event.eventStatus === 'EventMovedOnline' && stated !== 'MixedEventAttendanceMode')
    return 'OnlineEventAttendanceMode';
  if (stated || !location.length) return stated;
  if (location.every(isPlace)) return 'OfflineEventAttendanceMode';
  return location.some(isPlace) ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
};

/** A location is where people meet, or where they join online. */
export const isPlace = (location: Place | VirtualLocation): location is Place => location.type === 'Place';

/** Fenced by spaces, so that a Bath is not found in Bathgate. */
const inWords = (text: string): string =>
  ` ${folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
