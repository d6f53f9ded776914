import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptWords } from '../../../language/receipt/en.ts';
import { eventName, whenWords, whereWords } from '../about-event.ts';
import type { Ended } from '../stage.ts';
import type { Telling } from '../telling.ts';

/** The facts of a booking, as on a ticket. */
export const slip = (
  stage: Ended,
  telling: Telling,
  words: ReceiptWords,
): TemplateResult | typeof nothing => {
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

/** What it has of the answers. */
export const onTheSlip: ReadonlySet<string> = new Set(['name', 'places']);
