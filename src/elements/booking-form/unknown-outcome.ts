import { html, nothing, type TemplateResult } from 'lit';
import type { Unknown } from '../../booking/outcome.ts';
import { below, heading } from '../heading.ts';
import type { Telling } from './telling.ts';

/** No answer came, or none that can be believed: said as it is, with a way to ask again that cannot book twice where there is one. */
export const unknownOutcome = (
  { repeatable, retryAfterInSeconds }: Unknown,
  telling: Telling,
): TemplateResult => {
  const { words, level, submission, dates } = telling;
  const after =
    retryAfterInSeconds === undefined ? undefined : new Date(Date.now() + retryAfterInSeconds * 1000);
  return html`<div class="outcome unknown" part="outcome unknown">
    ${heading(below(level), 'outcome-heading', words.unknownHeading)}
    <p>${repeatable ? words.unknownRepeatable : words.unknownOnce}</p>
    ${
      after
        ? html`<p>${words.tryAfter(dates.time({ hour: after.getHours(), minute: after.getMinutes() }))}</p>`
        : nothing
    }
    <p>
      <button type="button" class="button second" @click=${() => void submission?.submit()}>
        <span>${words.tryAgain}</span>
      </button>
    </p>
  </div>`;
};
