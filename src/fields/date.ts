import { html, nothing } from 'lit';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { Field, FieldState } from './field.ts';
import { isDate } from '../booking/date.ts';
import { normalise } from '../booking/normalise.ts';
import { describedBy, group, tokens } from './frame.ts';
import { once } from './once.ts';
import { initialText } from './line.ts';
import { rareWords } from './rare-words.ts';

/**
 * A date that is known by heart is typed: day, month and year, each in its own input (`-day`, `-month`, `-year`). The
 * answer is `YYYY-MM-DD`; what is no date is read as it was typed, so that the check can say so.
 */
export const date: Field = {
  type: 'date',
  read: (given, question) => {
    const [year = '', month = '', day = ''] = parts.map((part) =>
      String(normalise(given(part)[0] ?? '', question) ?? ''),
    );
    return year || month || day ? [year, twoDigits(month), twoDigits(day)].join('-') : undefined;
  },
  check: (answer) => (isDate(String(answer)) ? undefined : { code: 'not-a-date' }),
  render: (question, state, words) => {
    const asked = { ...question, hint: question.hint ?? exampleFor(question, state) };
    return group(asked, state, words, inputs(asked, state, words));
  },
};

/** What was not typed yet stays empty, so that it is not found filled in when the form is drawn anew. */
const twoDigits = (typed: string): string => typed && typed.padStart(2, '0');

/** One that would be taken, in figures, as nobody writes a date like everybody else. */
const exampleFor = (
  { min = '', max = '', autocomplete = '' }: Question,
  { language }: FieldState,
): string => {
  const usual = autocomplete.startsWith('bday') ? '1985-03-27' : '2026-03-27';
  const example = [usual, String(min), String(max)].find(
    (day) => day && day >= String(min) && (!max || day <= String(max)),
  );
  const [year, month, day] = (example ?? usual).split('-').map(Number);
  return rareWords(language).forExample(`${day} ${month} ${year}`);
};

/** As the answer has them. */
const parts = ['year', 'month', 'day'] as const;

const inputs = (question: Question, state: FieldState, words: FormWords): unknown => {
  const [year = '', month = '', day = ''] = initialText(question, state).split('-');
  const input = (part: (typeof parts)[number], value: string, id: string): unknown => html`
    <div>
      <label for=${id} .textContent=${words[part]}></label>
      <input
        class="input narrow"
        part=${tokens('input', state)}
        id=${id}
        name="${state.inputName}-${part}"
        type="text"
        inputmode="numeric"
        dir="ltr"
        value=${once(value)}
        autocomplete=${state.autocomplete === 'bday' && !question.sensitive ? `bday-${part}` : 'off'}
        ?required=${!!question.required}
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${state.error ? 'true' : nothing}
        aria-describedby=${describedBy(question, state)}
      />
    </div>
  `;
  return html`<div class="row">
    ${input('day', day, state.id)} ${input('month', month, `${state.id}-1`)} ${input('year', year, `${state.id}-2`)}
  </div>`;
};
