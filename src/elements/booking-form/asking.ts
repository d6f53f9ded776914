import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Refused, Unknown } from '../../booking/outcome.ts';
import { heading } from '../heading.ts';
import { said } from '../said.ts';
import { aboutEvent, eventName } from './about-event.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { questionList } from './question-list.ts';
import type { Stage } from './stage.ts';
import type { Telling } from './telling.ts';
import { trustLine } from './trust-line.ts';

type Asking = Exclude<Stage, { kind: 'ended' }>;

/** The form: what is being booked, what is wrong, the questions, who gets the answers, and the button that says what it does. */
export const asking = (stage: Asking, sheet: AnswerSheet, telling: Telling): TemplateResult => {
  const { level, sender } = telling;
  const hindrance = stage.kind === 'asking' ? stage.hindrance : undefined;
  return html`<section class="panel" part="panel">
    ${heading(level, 'form-heading', html`<span dir="auto">${title(telling)}</span>`)} ${telling.several?.about(telling) ?? aboutEvent(telling)}
    ${telling.aftermath?.above(hindrance, sheet, telling) ?? whyNot(hindrance, telling)}
    <form
      class="ph-no-capture fs-exclude rr-mask"
      data-private
      aria-label=${title(telling)}
      data-hj-suppress
      data-clarity-mask="true"
      novalidate
      @submit=${(e: SubmitEvent) => submitted(e, sheet, telling)}
      @input=${(e: Event) => typed(e, sheet, telling)}
      @change=${(e: Event) => typed(e, sheet, telling)}
      @keydown=${keepShortcutsOut}
      @keypress=${keepShortcutsOut}
    >
      ${keyed(
        sheet.edition,
        telling.steps?.draw(sheet, telling) ?? questionList(sheet.questions, sheet, telling),
      )}
      ${trustLine(telling)}
      <div hidden inert><input name="guard-hp" autocomplete="off" tabindex="-1" /></div>
      <slot name="captcha"></slot>
      <p class="send">
        <button class="button" part="submit" @click=${() => sender.press.begun()}>
          <span>${said(telling.steps?.button ?? telling.reply?.button(sheet) ?? telling.several?.title(telling) ?? submitWords(sheet, telling))}</span>
        </button>
      </p>
      <p class="status" role="status" part="status">${status(stage, telling)}</p>
    </form>
    ${telling.aftermath?.beneath(stage, telling) ?? (hindrance ? html`<slot></slot>` : nothing)}
  </section>`;
};

/** The region stands from the first drawing, so that what is put into it later is said. */
const status = (stage: Asking, telling: Telling): unknown =>
  telling.aftermath?.status(stage, telling) ??
  (stage.kind === 'sending' ? said(telling.words.sending) : nothing);

/** Why nothing was sent, where what says more could not be fetched. */
const whyNot = (
  hindrance: Refused | Unknown | undefined,
  { words }: Telling,
): TemplateResult | typeof nothing =>
  hindrance?.kind === 'refused'
    ? html`<div class="summary" part="summary" tabindex="-1">
        <p role="alert">${hindrance.reason === 'not-fetched' ? words.notFetched : words.notAllowed}</p>
      </div>`
    : nothing;

const title = (telling: Telling): string => {
  const { words, event, availability, form } = telling;
  if (!event) return form.label || words.enquire;
  return (
    telling.several?.title(telling) ??
    (availability.state === 'waiting-list'
      ? words.joinTheWaitingList(eventName(telling))
      : words.bookAPlace(eventName(telling)))
  );
};

const submitWords = (sheet: AnswerSheet, { words, availability }: Telling): string =>
  availability.state === 'waiting-list' ? words.submitWaiting : words.submit(sheet.places);

const submitted = (e: SubmitEvent, sheet: AnswerSheet, telling: Telling): void => {
  const { sender, steps } = telling;
  e.preventDefault();
  sender.press.arrived();
  sheet.read(e.currentTarget as HTMLFormElement);
  if (!steps?.goOn(sheet, telling)) void (telling.several?.submit(sheet, telling) ?? sender.submit());
};

const typed = (e: Event, sheet: AnswerSheet, { submission }: Telling): void => {
  sheet.unread = e.currentTarget as HTMLFormElement;
  // Most keys show in their own input alone: it is read when somebody asks.
  if (submission?.besides?.noticing?.isQuiet(e)) return;
  sheet.touched = true;
  sheet.changed();
};

/** A page's own one-letter shortcuts must not take what is typed: such keys stop here. */
const keepShortcutsOut = (e: KeyboardEvent): void => {
  if (e.key.length === 1 && !e.ctrlKey && !e.metaKey && !e.altKey) e.stopPropagation();
};
