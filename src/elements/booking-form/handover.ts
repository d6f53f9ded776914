import type { ReactiveController } from 'lit';
import { focusedIn } from '../plain-form.ts';
import type { FormShell } from './form-shell.ts';
import { inputNameOf } from './input-names.ts';
import { putAnswer } from './put-answer.ts';
import { oursFor } from './typed-answers.ts';

/**
 * The moment at which our form stands where the page's plain one stood: what was typed until then is taken along, and focus, with
 * the place in the text, goes on in the same question.
 */
export class Handover implements ReactiveController {
  /** Read while the plain form is still shown: what is not shown has no selection. */
  readonly #place: Place | undefined;

  constructor(
    private readonly form: FormShell,
    private readonly plain: HTMLFormElement,
    /** What was typed into it so far, by the names of our questions. */
    private readonly answers: () => { readonly [name: string]: unknown },
  ) {
    this.#place = placeIn(plain);
  }

  hostUpdated(): void {
    const ours = this.form.renderRoot.querySelector('form');
    if (!ours) return;
    this.form.removeController(this);
    const place = focusedIn(this.plain) && this.#place;
    const typed = Object.entries(this.answers());
    // A control of its own may be called `hidden`, or `reset`.
    this.plain.setAttribute('hidden', '');
    HTMLFormElement.prototype.reset.call(this.plain);
    void this.form.updateComplete.then(() => {
      for (const [name, answer] of typed) putAnswer(this.#inputsOf(name), answer);
      // Heard like typing: it can be lost now, and is asked about before the page is left.
      if (typed.length > 0) ours.dispatchEvent(new Event('input'));
      if (place) this.#goOn(place);
    });
  }

  #goOn({ name, start, end }: Place): void {
    const [input] = this.#inputsOf(oursFor(name, this.form.names).replace(/^attendee\./, ''));
    input?.focus();
    if (input?.matches('textarea, [type="text"], [type="tel"]') && start !== null)
      input.setSelectionRange(start, end);
    else if (input?.matches('[type="email"], [type="url"], [type="number"]')) goToEnd(input);
  }

  #inputsOf(question: string): readonly HTMLInputElement[] {
    const name = CSS.escape(inputNameOf(question));
    return [
      ...this.form.renderRoot.querySelectorAll<HTMLInputElement>(`[name="${name}"], [name^="${name}-"]`),
    ];
  }
}

/** Browsers tell no place in such a text; it is most likely still being typed. One that has focus takes a new value with the caret behind it. */
const goToEnd = (input: HTMLInputElement): void => {
  const { value } = input;
  input.value = '';
  input.value = value;
};

interface Place {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

const placeIn = (plain: HTMLFormElement): Place | undefined => {
  const focused = focusedIn(plain);
  if (!focused) return undefined;
  const { name } = focused;
  return 'selectionStart' in focused
    ? { name, start: focused.selectionStart, end: focused.selectionEnd }
    : { name, start: null, end: null };
};
