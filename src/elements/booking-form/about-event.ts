import { html, nothing, type TemplateResult } from 'lit';
import { wallClock } from '../../event/moment.ts';
import { textIn } from '../../event/text.ts';
import * as facts from '../event-facts.ts';
import { timeWords } from '../event-timetable/date.ts';
import type { Telling } from './telling.ts';

export const eventName = ({ event, language }: Telling): string => textIn(event?.name, language);

/** When it is, as a visitor reads it: the date, and the time where it is known. */
export const whenWords = (telling: Telling): string => {
  const { event, dates, timetable } = telling;
  if (!event) return '';
  const date = dates.long(wallClock(event.startDate, event.timeZone));
  const time = timeWords(event, { dates, words: timetable });
  // Over several days the time words name the first day themselves.
  return time.startsWith(date) ? time : [date, time].filter(Boolean).join(', ');
};

export const whereWords = ({ event, timetable, dates, language }: Telling): string =>
  event ? facts.whereWords(event, { words: timetable, dates, language }) : '';

/** What is being booked, in one quiet line, with the way back to the others. */
export const aboutEvent = (telling: Telling): TemplateResult | typeof nothing => {
  const { event, timetable, dates, language, words, chooseAnother } = telling;
  if (!event) return nothing;
  const price = facts.priceWords(event, { words: timetable, dates, language });
  const line = [whenWords(telling), whereWords(telling), price].filter(Boolean);
  return html`<p class="about" part="about">
    <span dir="auto">${line.join(' · ')}</span>${
      chooseAnother
        ? html` <button type="button" class="plain" @click=${chooseAnother}>${words.chooseAnother}</button>`
        : nothing
    }
  </p>`;
};
