import { html, nothing, type TemplateResult } from 'lit';
import type { Given } from '../../../booking/turns.ts';
import type { SeveralWords } from '../../../language/several/en.ts';
import { safeUrl } from '../../../safety/url.ts';
import { below, heading } from '../../heading.ts';
import { contact } from '../contact.ts';
import { receiptOf } from '../receipt-of.ts';
import type { Receipt } from '../receipt/receipt.ts';
import type { Telling } from '../telling.ts';
import { trustLine } from '../trust-line.ts';
import type { Done } from './heard.ts';
import { lineOf } from './list.ts';

/**
 * One outcome an event, with its own reference, its way into a calendar and to a colleague; "you are booked" stands above only where it is true
 * of each. The answers stand once below them all, but where what was put right in between made them differ.
 */
export const severalEnded = (
  done: readonly Done[],
  words: SeveralWords,
  telling: Telling,
): TemplateResult => {
  const { level, words: form } = telling;
  const receipt = receiptOf(telling);
  const [first] = done;
  const alike = done.every(({ given }) => sameAnswers(given, first?.given));
  const confirmed = done.every((one) => one.outcome.standing === 'confirmed' && !telling.reply?.ended(one));
  return html`<section class="panel outcome" part="panel outcome">
    ${heading(level, 'outcome-heading', confirmed ? form.confirmed : words.cameOfIt)}
    <ul role="list">
      ${done.map((one) => ended(one, telling, alike ? undefined : receipt))}
    </ul>
    ${first && alike ? receipt?.answers(first, telling) : nothing} ${trustLine(telling)}
    <slot name="after"></slot>
    <p class="links">
      ${receipt?.print()}
      ${
        telling.chooseAnother
          ? html`<button type="button" class="plain" @click=${telling.chooseAnother}>${form.bookAnother}</button>`
          : nothing
      }
    </p>
  </section>`;
};

const sameAnswers = (one: Given, other: Given | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** With its own answers, where they are not those of all. */
const ended = (done: Done, telling: Telling, own: Receipt | undefined): TemplateResult => {
  const { event, outcome } = done;
  const { words, level, form } = telling;
  const manage = safeUrl(outcome.manageUrl, form.baseURI);
  return html`<li class="ended">
    ${heading(below(level), 'ended-event', lineOf(event, telling))}
    <p>${standingWords(done, telling)}</p>
    ${
      outcome.reference
        ? html`<p class="reference">
          ${words.yourReference}
          <strong part="reference" translate="no" dir="ltr">${outcome.reference}</strong>
        </p>`
        : nothing
    }
    ${next(done, telling)}
    ${outcome.message ? html`<p dir="auto">${outcome.message}</p>` : nothing}
    ${manage ? html`<p><a href=${manage} rel="noopener noreferrer">${words.changeOrCancel}</a></p>` : nothing}
    ${outcome.standing === 'unconfirmed' ? contact({ ...telling, event }) : nothing}
    ${own?.answers(done, { ...telling, level: below(level) })}
    ${receiptOf(telling)?.ofEvent(done, { ...telling, event })}
  </li>`;
};

/** Where nobody writes to them, the reference is all that they have. */
const next = ({ outcome, given }: Done, { words }: Telling): TemplateResult | typeof nothing => {
  const email = given.answers.email;
  if (outcome.confirmationSent)
    return html`<p>${typeof email === 'string' ? words.confirmationSentTo(email) : words.confirmationSent}</p>`;
  return outcome.reference && /^(?:confirmed|noted)$/.test(outcome.standing)
    ? html`<p>${words.keepReference}</p>`
    : nothing;
};

/** How it stands with one event; who cannot come is never told that they are booked. */
export const standingWords = ({ outcome, given }: Done, { words, reply }: Telling): string => {
  const { standing, position } = outcome;
  const noted = reply?.ended({ given })?.headline;
  if (noted) return noted;
  switch (standing) {
    case 'confirmed':
      return words.confirmed;
    case 'waiting-list':
      return `${words.onWaitingList}. ${position ? words.position(position) : words.onListNext}`;
    case 'unconfirmed':
      return `${words.unconfirmed}. ${words.unconfirmedNext}`;
    case 'pending':
      return `${words.pending}. ${words.pendingNext}`;
    default:
      return words.pending;
  }
};
