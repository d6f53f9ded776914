import { html, nothing, type TemplateResult } from 'lit';
import { sayIfFull } from '../../../fields/full.ts';
import { links } from '../../../fields/links.ts';
import { say } from '../../../fields/frame.ts';
import type { PlaceKindWords } from '../../../language/place-kinds/en.ts';
import type { PlaceKinds } from '../../../questions/place-kinds.ts';
import { heading } from '../../heading.ts';
import { aboutEvent, eventName } from '../about-event.ts';
import type { Telling } from '../telling.ts';

/** No kind of place can be booked here: said before anything is typed, with the links to where the others are paid for. */
export const noneHere = (
  { here, elsewhere }: PlaceKinds,
  words: PlaceKindWords,
  telling: Telling,
): TemplateResult => {
  const { level, language } = telling;
  return html`<section class="panel" part="panel">
    ${heading(level, 'form-heading', eventName(telling))} ${aboutEvent(telling)}
    <p>${elsewhere.length ? words.elsewhere : words.noneHere}</p>
    ${links(elsewhere, language)}
    ${
      here.length
        ? html`<ul role="list">
            ${here.map((kind) => html`<li dir="auto">${say(sayIfFull(kind, language).label, language)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
};
