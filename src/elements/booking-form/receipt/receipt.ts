import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../event/text.ts';
import { receiptWords } from '../../../language/receipt/index.ts';
import { addStyles } from '../../styles/add-styles.ts';
import type { Ended } from '../stage.ts';
import type { Telling } from '../telling.ts';
import { trustLine } from '../trust-line.ts';
import { answers } from './answers.ts';
import { calendar } from './calendar.ts';
import { share } from './share.ts';
import { onTheSlip, slip } from './slip.ts';
import { receiptStyles } from './styles.ts';

type Piece = TemplateResult | typeof nothing;

/** What can be kept of a booking: its facts, the answers that were given, and what can be done with them. */
export interface Receipt {
  /** All of it, where one event was booked. */
  whole(stage: Ended, telling: Telling): TemplateResult;
  /** One event of several: into a calendar, and to a colleague. */
  ofEvent(stage: Ended, telling: Telling): Piece;
  /** Every answer, where no slip has any of them. */
  answers(stage: Ended, telling: Telling): Piece;
  print(): TemplateResult;
}

/** Fetched while a booking is on its way; without it the confirmation still says what came of it. */
export const receiptIn = async (language: string): Promise<Receipt> => {
  const words = await receiptWords(language);
  const into = (stage: Ended, { event, language, reply }: Telling, named: Piece): Piece =>
    event && comes(stage, reply) ? calendar(event, language, words, named) : nothing;
  const print = (): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => window.print()}>${words.print}</button>`;
  return {
    whole(stage, telling) {
      addStyles(telling.form.renderRoot, receiptStyles);
      const kept = into(stage, telling, nothing);
      return html`
        ${slip(stage, telling, words)} ${answers(stage, telling, words, telling.event && onTheSlip)} ${trustLine(telling)}
        ${kept === nothing ? nothing : html`<p class="links">${kept}</p>`}
        <p class="links">
          ${print()} ${telling.event ? share(telling.event, telling.language, words, nothing) : nothing}
        </p>
      `;
    },
    ofEvent(stage, telling) {
      const { event, language } = telling;
      if (!event) return nothing;
      const named = html`<span class="hidden">: ${textIn(event.name, language)}</span>`;
      return html`<p class="links">
        ${into(stage, telling, named)} ${share(event, language, words, named)}
      </p>`;
    },
    answers(stage, telling) {
      addStyles(telling.form.renderRoot, receiptStyles);
      return answers(stage, telling, words);
    },
    print,
  };
};

/** Who waits, or cannot come, has nothing to put into a calendar. */
const comes = (stage: Ended, reply: Telling['reply']): boolean =>
  stage.outcome.standing !== 'waiting-list' && !reply?.ended(stage);
