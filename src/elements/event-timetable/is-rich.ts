import type { EventRecord } from '../../event/event.ts';
import { attendanceModeOf } from '../../event/place.ts';

/** Some events say more than most: what shows that is fetched where there is one. */
export const isRich = (event: EventRecord): boolean =>
  Object.keys(event).some((name) => more.test(name)) ||
  (event.offers?.length ?? 0) > 1 ||
  !(attendanceModeOf(event) ?? 'Off').startsWith('Off');

const more = /^(?:access|attendeeI|door|image|inLang|meeting|subEvent)/;
