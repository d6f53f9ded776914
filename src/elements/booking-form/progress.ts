import { html, nothing, type TemplateResult } from 'lit';
import { said } from '../said.ts';
import { contact } from './contact.ts';
import { receiptOf } from './receipt-of.ts';
import type { Stage } from './stage.ts';
import type { Telling } from './telling.ts';

type Sending = Extract<Stage, { kind: 'sending' }>;

/** How far the booking has come; before that, what was noticed about the answer that was just left. */
export const status = (stage: Stage, telling: Telling): unknown => {
  if (stage.kind !== 'sending') return telling.submission?.besides?.noticing?.says(telling);
  receiptOf(telling);
  return waits(stage)
    ? html`<strong class="waits">${said(words(stage, telling))}</strong>`
    : said(words(stage, telling));
};

const words = ({ progress }: Sending, { words, several }: Telling): string => {
  if (progress.kind === 'waiting') return words.busy(Math.ceil(progress.seconds));
  return {
    sending: several?.sending ?? words.sending,
    'still-sending': words.stillSending,
    checking: words.checking,
    offline: words.offline,
  }[progress.kind];
};

/** What can be done besides: end a wait, or ask in another way. */
export const beneath = (stage: Stage, telling: Telling): TemplateResult | typeof nothing => {
  if (stage.kind === 'sending') return waits(stage) ? tryNow(telling) : nothing;
  return stage.kind === 'asking' && stage.hindrance ? contact(telling) : nothing;
};

const tryNow = ({ words, submission }: Telling): TemplateResult =>
  html`<p><button type="button" class="button second" @click=${() => submission?.tryNow()}><span>${words.tryNow}</span></button></p>`;

const waits = ({ progress }: Sending): boolean => progress.kind === 'offline' || progress.kind === 'waiting';
