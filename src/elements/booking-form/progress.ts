import { html, nothing, type TemplateResult } from 'lit';
import { said } from '../said.ts';
import { contact } from './contact.ts';
import type { FormWords } from '../../language/form/en.ts';
import type { Stage } from './stage.ts';
import type { Telling } from './telling.ts';

type Sending = Extract<Stage, { kind: 'sending' }>;

/** How far the booking has come. */
export const progressWords = ({ progress }: Sending, words: FormWords): unknown => {
  switch (progress.kind) {
    case 'sending':
      return said(words.sending);
    case 'still-sending':
      return said(words.stillSending);
    case 'offline':
      return said(words.offline);
    case 'waiting':
      return said(words.busy(Math.ceil(progress.seconds)));
  }
};

/** What can be done besides: end a wait, or ask in another way. */
export const beneath = (stage: Stage, telling: Telling): TemplateResult | typeof nothing => {
  if (stage.kind === 'sending') return waits(stage) ? tryNow(telling) : nothing;
  return stage.kind === 'asking' && stage.hindrance ? contact(telling) : nothing;
};

const tryNow = ({ words, submission }: Telling): TemplateResult =>
  html`<p><button type="button" class="plain" @click=${() => submission?.tryNow()}>${words.tryNow}</button></p>`;

const waits = ({ progress }: Sending): boolean => progress.kind === 'offline' || progress.kind === 'waiting';
