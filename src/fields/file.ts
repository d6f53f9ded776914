import { html, nothing } from 'lit';
import type { Question } from '../booking/question.ts';
import { acceptsFile } from '../booking/accepts-file.ts';
import { fileKinds } from '../language/file-kinds.ts';
import type { Field, FieldState } from './field.ts';
import { describedBy, frame, tokens } from './frame.ts';
import { once } from './once.ts';
import { keepFile, keptFile } from './picked-files.ts';
import { rareWords } from './rare-words.ts';

/** One file, where the way of sending can carry it. Its size and kind are looked at before anything is sent. */
export const file: Field = {
  type: 'file',
  read: (given) => given().find(Boolean)?.split('\n'),
  check: (answer, question) => {
    const [name = '', size, mediaType = ''] = typeof answer === 'object' ? answer : [];
    const max = mostMegabytes(question);
    if (Number(size) > max * 1_000_000) return { code: 'file-too-large', facts: { max } };
    return acceptsFile(question.accept ?? '', name, mediaType) ? undefined : { code: 'file-wrong-kind' };
  },
  render: (question, state, words) => {
    const { id } = state;
    return frame(
      question,
      state,
      words,
      html`<p
          class="hint"
          part="hint"
          id="${id}-most"
          .textContent=${limits(question, state)}
        ></p>
        <input
          class="input"
          part=${tokens('input', state)}
          id=${id}
          name=${state.inputName}
          type="file"
          accept=${question.accept ?? nothing}
          .files=${once(files(keptFile(state.initial)))}
          ?required=${!!question.required}
          aria-required=${question.required ? 'true' : nothing}
          aria-invalid=${state.error ? 'true' : nothing}
          aria-describedby=${describedBy(question, state, `${id}-most`)}
          @change=${keep}
        />
        ${
          state.answer === undefined
            ? nothing
            : html`<button type="button" class="plain" @click=${takeOut}>
                <span .textContent=${rareWords(state.language).takeOut}></span>
              </button>`
        }`,
    );
  },
};

/** What a telephone's photographs fit into, and most mail servers take. */
const mostMegabytes = ({ max }: Question): number => (typeof max === 'number' ? max : 10);

const keep = ({ target }: Event): void => {
  const picked = target instanceof HTMLInputElement && target.files?.[0];
  if (picked) keepFile(picked);
};

/** Not every browser lets go of a file that was picked by mistake. The form hears of it as of any change. */
const takeOut = ({ currentTarget }: Event): void => {
  const input = (currentTarget as Element).parentElement?.querySelector('input');
  if (!input) return;
  input.value = '';
  input.focus();
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What is taken is said before anything is chosen: which kinds, and how large. */
const limits = (question: Question, { language }: FieldState): string => {
  const { fileFamilies, fileUpTo } = rareWords(language);
  return [fileKinds(question.accept ?? '', fileFamilies), fileUpTo(mostMegabytes(question))]
    .filter(Boolean)
    .join('. ')
    .replace(/^\p{L}/u, (first) => first.toLocaleUpperCase(language));
};

/** What an input takes for its files. */
const files = (given: File | undefined): FileList => {
  const transfer = new DataTransfer();
  if (given) transfer.items.add(given);
  return transfer.files;
};
