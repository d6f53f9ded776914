import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../booking/question.ts';
import type { FormWords } from '../language/form/en.ts';
import type { Field, FieldState } from './field.ts';
import { addressParts, type AddressPart } from '../booking/address.ts';
import { describedBy, group, tokens } from './frame.ts';
import { initialText } from './line.ts';
import { once } from './once.ts';
import { rareWords } from './rare-words.ts';

/**
 * A postal address anywhere in the world: lines that a browser can fill in by itself, and one answer, a line for each
 * part. A line is empty where nothing was typed, so that every part keeps its place.
 */
export const address: Field = {
  type: 'address',
  read: (given) => {
    const lines = addressParts.map((part) => (given(part)[0] ?? '').trim());
    return lines.some(Boolean) ? lines.join('\n') : undefined;
  },
  check: (answer) => {
    const [line1, , town] = String(answer).split('\n');
    if (line1 && town) return undefined;
    return { code: line1 ? 'address-without-town' : town ? 'address-without-line' : 'address-incomplete' };
  },
  render: (question, state, words) => {
    const lines = initialText(question, state).split('\n');
    const missing = missingIn(state);
    return group(
      question,
      state,
      words,
      addressParts.map((part, index) =>
        line(
          part,
          index,
          lines[index] ?? '',
          question,
          missing(part) ? state : { ...state, error: undefined },
          words,
        ),
      ),
    );
  },
};

/** Only what lacks is marked; where nothing does the error is about all of it. */
const missingIn = ({ answer = '' }: FieldState): ((part: AddressPart) => boolean) => {
  const lines = String(answer).split('\n');
  const lacks = addressParts.filter((part, index) => needed.has(part) && !lines[index]);
  return (part) => lacks.length === 0 || lacks.includes(part);
};

/** As browsers know them (HTML, "autofill field names"). */
const known: { readonly [part in AddressPart]: string } = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  postcode: 'postal-code',
  country: 'country-name',
};

/** Without these two no letter arrives; many places in the world have no postcode. */
const needed: ReadonlySet<AddressPart> = new Set(['line1', 'town']);

const line = (
  part: AddressPart,
  index: number,
  value: string,
  question: Question,
  state: FieldState,
  words: FormWords,
): TemplateResult => {
  const id = index ? `${state.id}-${index}` : state.id;
  const required = !!question.required && needed.has(part);
  const optional = !!question.required && !required;
  return html`
    <div class="part">
      <label for=${id}
        ><span .textContent=${rareWords(state.language).address[part]}></span>${optional ? html`<span class="optional" .textContent=${` (${words.optional})`}></span>` : nothing}</label
      >
      <input
        class="input ${part === 'postcode' ? 'middling' : ''}"
        part=${tokens('input', state)}
        id=${id}
        name="${state.inputName}-${part}"
        type="text"
        dir="auto"
        value=${once(value)}
        autocomplete=${question.sensitive || state.autocomplete === 'off' ? 'off' : known[part]}
        ?required=${required}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${state.error ? 'true' : nothing}
        aria-describedby=${describedBy(question, state)}
      />
    </div>
  `;
};
