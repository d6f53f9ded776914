import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import { isPlace } from '../../../event/place.ts';
import type { DetailWords } from '../../../language/details/en.ts';
import type { Showing } from '../showing.ts';

/**
 * The joining link is shown where the event says that it may be, and, where it says nothing, in pages that take no
 * bookings; else it is for those who have booked.
 */
export const joining = (
  { location = [] }: EventRecord,
  own: DetailWords,
  { bookable }: Showing,
): TemplateResult | typeof nothing => {
  const meetings = location.flatMap((place) => (isPlace(place) ? [] : place));
  const open = meetings.find(({ url, withheldUntilBooked }) => url && !(withheldUntilBooked ?? bookable));
  if (open) return html`<p class="join" part="join"><a href=${open.url} rel="noopener">${own.join}</a></p>`;
  return meetings.some(({ url, withheldUntilBooked }) => withheldUntilBooked ?? url)
    ? html`<p class="join" part="join">${own.joinOnceBooked}</p>`
    : nothing;
};
