import { html, nothing, type TemplateResult } from 'lit';
import { clashes } from '../../../event/clashes.ts';
import type { EventRecord } from '../../../event/event.ts';
import { textIn } from '../../../event/text.ts';
import type { SeveralWords } from '../../../language/several/en.ts';
import { below, heading } from '../../heading.ts';
import { whenWords, whereWords } from '../about-event.ts';
import type { Telling } from '../telling.ts';
import type { Picked } from './picked.ts';

interface Changes {
  /** Undefined where events are picked in a timetable elsewhere in the page. */
  readonly add: (() => void) | undefined;
  remove(event: EventRecord): void;
}

/** What is being booked, one event a line, what may not go together, and the way to one more. */
export const pickedList = (
  picked: Picked,
  words: SeveralWords,
  telling: Telling,
  { add, remove }: Changes,
): TemplateResult => {
  const { events, alone } = picked;
  const name = (event: EventRecord): string => textIn(event.name, telling.language);
  return html`<div class="picked" part="about">
    ${heading(below(telling.level), 'picked-heading', words.picked)}
    <ul role="list">
      ${events.map(
        (event) =>
          html`<li>
            <span dir="auto">${lineOf(event, telling)}</span>
            ${
              // The heading and the button say it of one alone; of several they speak of booking.
              events.length > 1 && picked.state(event) === 'waiting-list'
                ? html`<strong>${words.waits}</strong>`
                : nothing
            }
            ${events.length > 1 ? plain(words.remove(name(event)), () => remove(event)) : nothing}
          </li>`,
      )}
    </ul>
    ${clashes(events).map(
      ({ events: [one, other], sure }) =>
        html`<p class="clash" dir="auto">
          <strong>${(sure ? words.sameTime : words.sameDay)(name(one), name(other))}</strong>
        </p>`,
    )}
    ${alone ? html`<p dir="auto">${words.bookedAlone(name(alone))}</p>` : nothing}
    ${add ? plain(words.addAnother, add) : html`<p>${words.pickToAdd}</p>`}
  </div>`;
};

/** Its name, when and where it is. */
export const lineOf = (event: EventRecord, telling: Telling): string => {
  const about = { ...telling, event };
  return [textIn(event.name, telling.language), whenWords(about), whereWords(about)]
    .filter(Boolean)
    .join(' · ');
};

const plain = (words: string, press: () => void): TemplateResult =>
  html`<button type="button" class="plain" dir="auto" @click=${press}>${words}</button>`;
