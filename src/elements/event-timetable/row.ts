import { html, nothing, type TemplateResult } from 'lit';
import { availabilityOf } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import { whereWords } from '../event-facts.ts';
import { heading } from '../heading.ts';
import { worded } from '../worded.ts';
import { action } from './action.ts';
import { dateColumn, timeLine } from './date.ts';
import { facts } from './facts.ts';
import type { Showing } from './showing.ts';
import { special } from './special.ts';
import { statusLine } from './status-line.ts';

/** One event as the timetable has it: when, what, where, what is special about it, the facts, and one thing to do. */
export const row = (event: EventRecord, showing: Showing): TemplateResult => {
  const availability = availabilityOf(event, { now: showing.now, bookable: showing.bookable });
  const { state } = availability;
  const place = whereWords(event, showing);
  return html`<li class="event ${state}" part="event ${state}" data-event=${event.identifier}>
    ${dateColumn(event, showing)}
    <div class="what">
      ${heading(showing.level, 'name', worded(event.name, showing.language))}
      ${statusLine(event, showing)} ${timeLine(event, showing)}
      ${place ? html`<p class="place" part="place">${place}</p>` : nothing}
      ${special(event, showing)} ${facts(event, availability, showing)}
      ${showing.more?.(event, availability, showing) ?? nothing}
    </div>
    ${action(event, availability, showing)}
  </li>`;
};
