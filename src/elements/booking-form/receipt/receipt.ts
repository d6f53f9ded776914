import { html, nothing, type TemplateResult } from 'lit';
import { receiptWords } from '../../../language/receipt/index.ts';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { below, heading } from '../../heading.ts';
import { addStyles } from '../../styles/add-styles.ts';
import { eventName, whenWords, whereWords } from '../about-event.ts';
import type { Ended } from '../stage.ts';
import type { Telling } from '../telling.ts';
import { trustLine } from '../trust-line.ts';
import { answersGiven } from './answers-given.ts';
import { calendar } from './calendar.ts';
import { share } from './share.ts';
import { receiptStyles } from './styles.ts';

/** What can be kept of a booking: its facts, the answers that were given, and what can be done with them. */
export type Receipt = (stage: Ended, telling: Telling) => TemplateResult;

/** Fetched while a booking is on its way; without it the confirmation still says what came of it. */
export const receiptIn = async (language: string): Promise<Receipt> => {
  const words = await receiptWords(language);
  return (stage, telling) => {
    addStyles(telling.form.renderRoot, receiptStyles);
    return html`
    ${slip(stage, telling, words)} ${answers(stage, telling, words)} ${trustLine(telling)}
    ${comes(stage, telling) && telling.event ? calendar(telling.event, telling.language, words) : nothing}
    <p class="links">
      <button type="button" class="plain" @click=${() => print()}>${words.print}</button>
      ${telling.event ? share(telling.event, telling.language, words) : nothing}
    </p>
  `;
  };
};

/** Who waits, or cannot come, has nothing to put into a calendar. */
const comes = (stage: Ended, { reply }: Telling): boolean =>
  stage.outcome.standing !== 'waiting-list' && !reply?.ended(stage);

const slip = (stage: Ended, telling: Telling, words: ReceiptWords): TemplateResult | typeof nothing => {
  if (!telling.event) return nothing;
  const { given, earlier } = stage;
  const { name, places } = given.answers;
  const facts: readonly (readonly [string, unknown])[] = [
    [words.event, eventName(telling)],
    [words.when, whenWords(telling)],
    [words.where, whereWords(telling)],
    [words.places, earlier || telling.reply?.ended(stage) ? undefined : (places ?? 1)],
    [words.nameOnIt, earlier ? undefined : name],
  ];
  return html`<dl class="slip">
    ${facts.map(([term, fact]) =>
      fact ? html`<div><dt>${term}</dt><dd dir="auto">${String(fact)}</dd></div>` : nothing,
    )}
  </dl>`;
};

/** The earlier booking may have said something else. */
const answers = (stage: Ended, telling: Telling, words: ReceiptWords): TemplateResult | typeof nothing => {
  const given = stage.earlier ? [] : answersGiven(stage, telling, words);
  if (given.length === 0) return nothing;
  return html`<section class="given" part="answers">
    ${heading(below(telling.level), 'answers-heading', words.yourAnswers)}
    <dl class="slip">
      ${given.map(([term, text]) => html`<div><dt dir="auto">${term}</dt><dd dir="auto">${text}</dd></div>`)}
    </dl>
  </section>`;
};
