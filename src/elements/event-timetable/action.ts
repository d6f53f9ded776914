import { html, nothing, type TemplateResult } from 'lit';
import type { Availability } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import { wallClock } from '../../event/moment.ts';
import { textIn } from '../../event/text.ts';
import { said } from '../said.ts';
import { factsId } from './facts.ts';
import type { Showing } from './showing.ts';

/** The one thing to do about an event: book, wait, or go where it is booked; nothing where there is nothing to press. */
export const action = (
  event: EventRecord,
  availability: Availability,
  showing: Showing,
): TemplateResult | typeof nothing => {
  const { words } = showing;
  switch (availability.state) {
    case 'open':
    case 'few-left':
      return press(event, words.book, '', showing);
    case 'waiting-list':
      return press(event, words.joinWaitingList, 'second', showing);
    case 'elsewhere':
      return availability.url ? lead(event, availability.url, showing) : nothing;
    default:
      return nothing;
  }
};

const press = (event: EventRecord, words: string, rank: string, showing: Showing): TemplateResult =>
  html`<div class="action">
    <button
      type="button"
      class="button ${rank}"
      part="book ${rank}"
      aria-describedby=${factsId(event)}
      @click=${() => showing.choose(event)}
    >
      <span>${said(words)}</span><span class="hidden">${about(event, words, showing)}</span>
    </button>
  </div>`;

const lead = (event: EventRecord, url: string, showing: Showing): TemplateResult => {
  const host = url.split('/')[2] ?? '';
  const words = host ? showing.words.bookElsewhere(host) : showing.words.moreAbout;
  return html`<div class="action">
    <a class="button second" part="book second" href=${url} rel="noopener">
      <span>${words}</span><span class="hidden">${about(event, words, showing)}</span>
    </a>
  </div>`;
};

/** What follows the visible words for those who hear a button without its row. */
const about = (event: EventRecord, words: string, { words: all, dates, language }: Showing): string => {
  const date = dates.long(wallClock(event.startDate, event.timeZone));
  return all.forEvent(words, textIn(event.name, language), date).slice(words.length);
};
