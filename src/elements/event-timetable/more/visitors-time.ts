import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import { wallClock } from '../../../event/moment.ts';
import { byVisitorsClock } from '../../../event/visitors-time.ts';
import type { DetailWords } from '../../../language/details/en.ts';
import { timeWords } from '../date.ts';
import type { Showing } from '../showing.ts';

/** When it is for one who joins from another zone, with the day, which may be another too. */
export const visitorsTime = (
  event: EventRecord,
  own: DetailWords,
  showing: Showing,
): TemplateResult | typeof nothing => {
  const theirs = byVisitorsClock(event, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!theirs) return nothing;
  const day = showing.dates.long(wallClock(theirs.startDate, theirs.timeZone));
  const time = timeWords(theirs, showing);
  // Over several days the time names its days itself.
  const when = time.startsWith(day) ? time : `${day}, ${time}`;
  return html`<p class="visitor-time" part="visitor-time">${own.visitorsTime(when)}</p>`;
};
