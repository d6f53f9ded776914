import { html, nothing, type TemplateResult } from 'lit';
import type { Accepted, Outcome } from '../../../booking/outcome.ts';
import type { EventRecord } from '../../../event/event.ts';
import { textIn } from '../../../event/text.ts';
import type { SeveralWords } from '../../../language/several/en.ts';
import { below, heading } from '../../heading.ts';
import { problemWords } from '../problem-words.ts';
import type { Telling } from '../telling.ts';
import { standingWords } from './ended.ts';
import type { Done, Heard } from './heard.ts';

/** What is done about one event that was not booked. */
export type Again =
  { readonly kind: 'wait' | 'anew' } | { readonly kind: 'keep'; readonly reference: string };

interface Acting {
  remove(event: EventRecord): void;
  again(event: EventRecord, how: Again): void;
}

type Trouble = Exclude<Outcome, Accepted> | undefined;

/** Some were booked and some were not: what came of each, by name, and what can be done about it. */
export const outcomes = (
  events: readonly EventRecord[],
  heard: Heard,
  words: SeveralWords,
  telling: Telling,
  acting: Acting,
): TemplateResult | typeof nothing => {
  if (telling.sender.stage.kind !== 'asking' || !heard.hasAny) return nothing;
  const name = (event: EventRecord): string => textIn(event.name, telling.language);
  return html`<div class="summary outcomes" part="summary" tabindex="-1">
    <div role="alert">
      ${heading(below(telling.level), 'summary-heading', words.notAll)}
      <ul role="list">
        ${heard.done.map(
          (done) => html`<li class="done" dir="auto">${doneWords(done, name(done.event), telling)}</li>`,
        )}
        ${events.map(
          (event) =>
            html`<li dir="auto">${`${name(event)}: ${troubleWords(heard.of(event), words, telling)}`}</li>`,
        )}
      </ul>
      ${heard.done.length > 0 ? html`<p>${words.keepsDone}</p>` : nothing}
    </div>
    ${events.map((event) => remedies(event, heard.of(event), words, telling, acting))}
  </div>`;
};

const doneWords = (done: Done, name: string, telling: Telling): string => {
  const { reference } = done.outcome;
  return [`${name}: ${standingWords(done, telling)}`, reference && `(${reference})`]
    .filter(Boolean)
    .join(' ');
};

const troubleWords = (trouble: Trouble, words: SeveralWords, telling: Telling): string => {
  if (!trouble) return words.notSent;
  if (trouble.kind === 'unknown') return trouble.repeatable ? words.unknown : words.unknownOnce;
  const [problem = { code: trouble.reason }] = trouble.problems;
  return problem.question ? words.checkAnswers : problemWords(problem, undefined, telling);
};

const remedies = (
  event: EventRecord,
  trouble: Trouble,
  words: SeveralWords,
  telling: Telling,
  { remove, again }: Acting,
): TemplateResult | typeof nothing => {
  if (trouble?.kind !== 'refused') return nothing;
  const name = textIn(event.name, telling.language);
  const { reference, availability, reason } = trouble;
  return html`<p class="remedies">
    ${
      availability?.waitingList?.open
        ? press(`${telling.words.waitInstead}: ${name}`, () => again(event, { kind: 'wait' }))
        : nothing
    }
    ${
      reason === 'id-reused'
        ? [
            reference
              ? press(telling.words.keepThatOne(reference), () => again(event, { kind: 'keep', reference }))
              : nothing,
            press(`${telling.words.sendAsNew}: ${name}`, () => again(event, { kind: 'anew' })),
          ]
        : nothing
    }
    ${press(words.remove(name), () => remove(event))}
  </p>`;
};

const press = (words: string, act: () => void): TemplateResult =>
  html`<button type="button" class="button second" part="remedy" @click=${act}>
    <span dir="auto">${words}</span>
  </button>`;
