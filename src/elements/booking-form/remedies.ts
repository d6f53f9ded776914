import { html, nothing, type TemplateResult } from 'lit';
import type { Refused } from '../../booking/outcome.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { askForPlaces } from './people/how-many.ts';
import type { Change } from './sender.ts';
import type { Speaking } from './speaking.ts';

/** What a visitor can still do. */
interface Acting extends Speaking {
  readonly chooseAnother: (() => void) | undefined;
  readonly submission:
    | {
        submit(change?: Change): unknown;
        keepEarlier(reference: string): void;
        sendAsNew(): void;
      }
    | undefined;
}

/** What can be done about a refusal, with every answer kept: wait, book fewer places, keep the earlier booking or send anew. */
export const remedies = (
  { reason, reference, availability }: Refused,
  sheet: AnswerSheet,
  { words, submission, chooseAnother }: Acting,
): TemplateResult | typeof nothing => {
  const remaining = availability?.remainingAttendeeCapacity ?? 0;
  const buttons = [
    reason === 'insufficient-capacity' && remaining > 0
      ? button(words.bookFewer(remaining), (e) => {
          setPlaces(e, remaining, sheet);
          void submission?.submit();
        })
      : nothing,
    availability?.waitingList?.open
      ? button(words.waitInstead, () => void submission?.submit({ joinWaitingList: true }))
      : nothing,
    gone.has(reason) && chooseAnother ? button(words.chooseAnother, chooseAnother) : nothing,
    ...(reason === 'id-reused'
      ? [
          reference
            ? button(words.keepThatOne(reference), () => submission?.keepEarlier(reference))
            : nothing,
          button(words.sendAsNew, () => submission?.sendAsNew()),
        ]
      : []),
  ];
  return buttons.every((one) => one === nothing) ? nothing : html`<p class="remedies">${buttons}</p>`;
};

/** There is nothing more to press for here. */
const gone = new Set(['sold-out', 'booking-closed', 'already-booked', 'not-found']);

/** Fewer places are asked for where the visitor sees it, and people who cannot come are asked about no more. */
const setPlaces = (e: Event, places: number, sheet: AnswerSheet): void => {
  const form = (e.currentTarget as Element).closest('section')?.querySelector('form');
  if (!form) return;
  sheet.keep({ places });
  askForPlaces(form, places);
  sheet.read(form);
};

const button = (words: string, press: (e: Event) => void): TemplateResult =>
  html`<button type="button" class="button second" part="remedy" @click=${press}><span>${words}</span></button> `;
