import { html, nothing, type TemplateResult } from 'lit';
import { stateWords } from '../event-timetable/facts.ts';
import { heading } from '../heading.ts';
import { aboutEvent, eventName } from './about-event.ts';
import { contact } from './contact.ts';
import { problemWords } from './problem-words.ts';
import type { Telling } from './telling.ts';

/** The event takes no bookings: what stands in the way, and who to ask. */
export const notBookable = (telling: Telling): TemplateResult => {
  const { event, availability, timetable } = telling;
  const { state } = availability;
  if (state === 'cancelled' || state === 'postponed') return noForm(timetable[state], telling);
  const words = event && stateWords(event, availability, { words: timetable, dates: telling.dates });
  return noForm(words || timetable.closed, telling);
};

/** There is nowhere to send a booking: said before anything is typed, with another way. */
export const notWorking = (telling: Telling): TemplateResult =>
  noForm(problemWords({ code: 'endpoint-not-working' }, undefined, telling), telling);

const noForm = (words: string, telling: Telling): TemplateResult =>
  html`<section class="panel" part="panel">
    ${telling.event ? heading(telling.level, 'form-heading', eventName(telling)) : nothing} ${aboutEvent(telling)}
    <p><strong>${words}</strong></p>
    ${contact(telling)}
  </section>`;
