import { html, type TemplateResult } from 'lit';
import { inOrder } from '../../../event/agenda.ts';
import type { EventRecord } from '../../../event/event.ts';
import { wallClock } from '../../../event/moment.ts';
import { placesOf } from '../../../event/place.ts';
import { worded } from '../../worded.ts';
import { timeWords } from '../date.ts';
import type { Showing } from '../showing.ts';

/** The parts of an event in their order, each with its time, and its day where that is another. */
export const programme = (event: EventRecord, showing: Showing): TemplateResult | undefined => {
  const { subEvent = [], startDate, timeZone } = event;
  const { dates, language } = showing;
  const dayOf = (date: string, zone: string): string => dates.long(wallClock(date, zone));
  const first = dayOf(startDate, timeZone);
  return subEvent.length
    ? html`<ol>
        ${inOrder(subEvent).map((part) => {
          const day = dayOf(part.startDate, part.timeZone);
          const time = timeWords(part, showing);
          const when = [day === first || time.startsWith(day) ? '' : day, time].filter(Boolean).join(', ');
          const where = placesOf(part, language).join('; ');
          return html`<li>
            ${when ? html`<span class="when">${when}</span> ` : ''}${worded(part.name, language)}${
              where ? html`<div class="place" dir="auto">${where}</div>` : ''
            }
          </li>`;
        })}
      </ol>`
    : undefined;
};
