import { html, nothing, type TemplateResult } from 'lit';
import type { Accepted } from '../../booking/outcome.ts';
import { safeUrl } from '../../safety/url.ts';
import { heading } from '../heading.ts';
import { contact } from './contact.ts';
import { receiptOf } from './receipt-of.ts';
import type { Ended } from './stage.ts';
import type { Telling } from './telling.ts';

/** A slip to keep: what came of it, the reference, the facts, and what can be done next. Nothing is said that is not true. */
export const ended = (stage: Ended, telling: Telling): TemplateResult =>
  telling.several?.ended(stage, telling) ?? slip(stage, telling);

const slip = (stage: Ended, telling: Telling): TemplateResult => {
  const { outcome } = stage;
  const { words, level } = telling;
  const reply = telling.reply?.ended(stage);
  return html`<section class="panel outcome ${outcome.standing}" part="panel outcome ${outcome.standing}">
    ${heading(level, 'outcome-heading', reply?.headline ?? headline(stage, telling))}
    ${
      outcome.reference
        ? html`<p class="reference">
          ${words.yourReference}
          <strong part="reference" translate="no" dir="ltr">${outcome.reference}</strong>
        </p>`
        : nothing
    }
    <p>${reply?.next} ${next(stage, telling, !!reply)}</p>
    ${outcome.message ? html`<p dir="auto" class="message">${outcome.message}</p>` : nothing} ${receiptOf(telling)?.whole(stage, telling)}
    <slot name="after"></slot>
    ${links(outcome, telling, !!reply)} ${outcome.standing === 'unconfirmed' && !reply ? contact(telling) : nothing}
  </section>`;
};

const headline = ({ outcome, earlier }: Ended, { words, event }: Telling): string => {
  if (earlier) return words.earlierKept;
  if (!event) return words.enquirySent;
  return {
    confirmed: words.confirmed,
    'waiting-list': words.onWaitingList,
    pending: words.pending,
    noted: words.pending,
    unconfirmed: words.unconfirmed,
  }[outcome.standing];
};

const next = ({ outcome, given, earlier }: Ended, { words, event }: Telling, reply: boolean): string => {
  const { standing, position, confirmationSent, reference } = outcome;
  const email = given.answers['email'];
  if (earlier) return words.keepReference;
  if (confirmationSent)
    return typeof email === 'string' ? words.confirmationSentTo(email) : words.confirmationSent;
  if (reply) return reference ? words.keepReference : '';
  if (standing === 'waiting-list') return position ? words.position(position) : words.onListNext;
  // About an enquiry nothing is decided.
  if (standing === 'pending' && event) return words.pendingNext;
  if (standing === 'unconfirmed' && event) return words.unconfirmedNext;
  return reference ? words.keepReference : '';
};

const links = (outcome: Accepted, telling: Telling, reply: boolean): TemplateResult => {
  const { words, event, chooseAnother, submission } = telling;
  const manage = safeUrl(outcome.manageUrl, telling.form.baseURI);
  return html`<p class="links">
    ${manage ? html`<a href=${manage} rel="noopener noreferrer">${words.changeOrCancel}</a>` : nothing}
    ${
      event && chooseAnother
        ? plain(words.bookAnother, chooseAnother)
        : plain(reply ? words.submit(1) : event ? words.bookAgain : words.sendAnother, () =>
            submission?.startAgain(),
          )
    }
  </p>`;
};

const plain = (words: string, press: () => void): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${words}</button>`;
