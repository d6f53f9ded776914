import type { EventRecord } from '../../event/event.ts';
import { attendanceModeOf } from '../../event/place.ts';
import { contactsOf } from '../contacts.ts';
import type { SharedFacts } from './shared-facts.ts';

/** Some events say more than most: what shows that is fetched where there is one. */
export const isRich = (event: EventRecord, shared: SharedFacts): boolean =>
  Object.keys(event).some((name) => more.test(name)) ||
  // Whom to ask is said below the list where that is the same for all.
  (!shared.organizer && !!contactsOf(event.organizer)[0]) ||
  !!event.offers?.[1] ||
  !(attendanceModeOf(event) ?? 'Off').startsWith('Off');

const more = /^(?:access|attendeeI|door|image|inLang|meeting|subEvent)/;
