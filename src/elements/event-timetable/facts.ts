import { html, nothing, type TemplateResult } from 'lit';
import type { Availability } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import { wallClock } from '../../event/moment.ts';
import { priceWords } from '../event-facts.ts';
import { said } from '../said.ts';
import type { Showing } from './showing.ts';

/** The quiet line: what it costs, and how it stands with places, in words. */
export const facts = (
  event: EventRecord,
  availability: Availability,
  showing: Showing,
): TemplateResult | typeof nothing => {
  const price = priceWords(event, showing);
  const state = stateWords(event, availability, showing);
  if (!price && !state) return nothing;
  return html`<p class="facts" part="facts" id=${factsId(event)}>
    ${price ? html`<span class="price" part="price">${price}</span>` : nothing}
    ${
      state
        ? html`<span class=${availability.state} part="availability ${availability.state}">${said(state)}</span>`
        : nothing
    }
  </p>`;
};

/** What the button's description refers to; unique in the root, as identifiers are among the events shown. */
export const factsId = (event: EventRecord): string => `facts-${encodeURIComponent(event.identifier)}`;

/** How it stands with places, in words; empty where there is nothing to say, or where it is said elsewhere. */
export const stateWords = (
  event: EventRecord,
  availability: Availability,
  { words, dates }: Pick<Showing, 'words' | 'dates'>,
): string => {
  const { state, placesLeft, waiting, opensAt } = availability;
  switch (state) {
    case 'open':
      return placesLeft === undefined ? capacity(event, words) : words.placesLeft(placesLeft);
    case 'few-left':
      return words.fewLeft(placesLeft ?? 1);
    case 'full':
      return words.full;
    case 'waiting-list':
      return waiting ? words.waiting(waiting) : words.full;
    case 'not-yet':
      return opensAt ? words.opensOn(dates.long(wallClock(opensAt, event.timeZone))) : '';
    case 'closed':
      return words.closed;
    case 'past':
      return words.past;
    case 'elsewhere':
    case 'information-only':
      return capacity(event, words);
    default:
      return '';
  }
};

const capacity = ({ maximumAttendeeCapacity: most }: EventRecord, words: Showing['words']): string =>
  most ? words.capacity(most) : '';
