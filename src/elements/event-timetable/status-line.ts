import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import { wallClock } from '../../event/moment.ts';
import type { Showing } from './showing.ts';

/** A change that those who knew the event before must not miss: said first, and in words. */
export const statusLine = (
  event: EventRecord,
  { words, dates }: Showing,
): TemplateResult | typeof nothing => {
  const before = event.previousStartDate?.[0];
  const text = {
    EventScheduled: '',
    EventCancelled: words.cancelled,
    EventPostponed: words.postponed,
    EventRescheduled: before ? words.rescheduled(dates.long(wallClock(before, event.timeZone))) : '',
    EventMovedOnline: words.movedOnline,
  }[event.eventStatus];
  return text ? html`<p class="change" part="change"><strong>${text}</strong></p>` : nothing;
};
