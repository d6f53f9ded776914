import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { aboutEvent, eventName } from './about-event.ts';
import { contact } from './contact.ts';
import type { Telling } from './telling.ts';

/** Until an event is chosen there is nothing to fill in. */
export const waitingForChoice = ({ words }: Telling): TemplateResult =>
  html`<p class="calm" role="status">${words.chooseFirst}</p>
    <slot></slot>`;

/** The event takes no bookings: what stands in the way, and who to ask. */
export const notBookable = (telling: Telling): TemplateResult => {
  const { state, timetable, level } = telling;
  const words = {
    full: timetable.full,
    cancelled: timetable.cancelled,
    postponed: timetable.postponed,
    past: timetable.past,
  } as { readonly [state: string]: string };
  return html`<section class="panel" part="panel">
    ${heading(level, 'form-heading', eventName(telling))} ${aboutEvent(telling)}
    <p><strong>${words[state] ?? timetable.closed}</strong></p>
    ${contact(telling)}
  </section>`;
};
