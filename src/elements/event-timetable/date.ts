import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import { wallClock } from '../../event/moment.ts';
import type { Showing } from './showing.ts';

/** The strong line through the timetable: the day's number over its weekday; the whole date for those who hear it. */
export const dateColumn = (event: EventRecord, { dates, words }: Showing): TemplateResult => {
  const from = wallClock(event.startDate, event.timeZone);
  const to = event.endDate ? wallClock(event.endDate, event.timeZone) : from;
  const oneDay = from.year === to.year && from.month === to.month && from.day === to.day;
  const whole = oneDay ? dates.long(from) : words.dateRange(dates.long(from), dates.long(to));
  return html`<p class="date" part="date">
    <time datetime=${event.startDate}>
      <span aria-hidden="true"><span class="day">${dates.dayNumber(from)}</span><span class="weekday">${dates.weekday(from)}</span></span>
      <span class="hidden">${whole}</span>
    </time>
  </p>`;
};

/** When it begins and ends, as far as that is known; nothing for a date without a time. */
export const timeLine = (event: EventRecord, showing: Showing): TemplateResult | typeof nothing => {
  const text = timeWords(event, showing);
  return text ? html`<p class="time" part="time">${text}</p>` : nothing;
};

/** The time in words: "10am to 4pm", or until which day where it goes on over several. */
export const timeWords = (event: EventRecord, { dates, words }: Pick<Showing, 'dates' | 'words'>): string => {
  const from = wallClock(event.startDate, event.timeZone);
  const to = event.endDate ? wallClock(event.endDate, event.timeZone) : undefined;
  const start = from.hour === undefined ? '' : dates.time({ hour: from.hour, minute: from.minute ?? 0 });
  const end = to?.hour === undefined ? '' : dates.time({ hour: to.hour, minute: to.minute ?? 0 });
  const oneDay = !to || (from.year === to.year && from.month === to.month && from.day === to.day);
  if (oneDay) return start && end ? words.timeRange(start, end) : start;
  const join = (day: string, time: string): string => (time ? `${day}, ${time}` : day);
  return words.dateRange(join(dates.long(from), start), join(dates.long(to), end));
};
