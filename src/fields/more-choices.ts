import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { FieldState } from './field.ts';
import { choices, pickedIn } from './choice.ts';
import { say } from './frame.ts';
import { sayIfFull } from './full.ts';
import { besideWords, otherWords, ownWordsIn } from './own-words.ts';

/** Options with more to them than a label: a hint, that none are left, and words of one's own for "other". */
export const moreChoices = (
  kind: 'radio' | 'checkbox',
  question: Question,
  state: FieldState,
  words: FormWords,
): readonly TemplateResult[] => {
  const { options = [] } = question;
  const picked = pickedIn(question, state);
  const ownWords = ownWordsIn(picked, options);
  const other = ownWords === undefined ? [] : options.filter((option) => option.other);
  const more = ({ hint, other: asksForWords }: Option, id: string): unknown => [
    hint
      ? html`<p class="hint" part="hint" id="${id}-hint" dir="auto">${say(hint, state.language)}</p>`
      : nothing,
    asksForWords ? otherWords(question, state, ownWords, words) : nothing,
  ];
  const said = options.map((option) => sayIfFull(option, state.language));
  return choices(
    kind,
    question,
    besideWords(question, state),
    said,
    [...picked, ...other.map(({ value }) => value)],
    more,
  );
};
