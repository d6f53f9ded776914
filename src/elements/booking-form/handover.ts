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
  constructor(
    private readonly form: FormShell,
    private readonly plain: HTMLFormElement,
    /** What was typed into it so far, by the names of our questions. */
    private readonly answers: () => { readonly [name: string]: unknown },
  ) {}

  hostUpdated(): void {
    const ours = this.form.renderRoot.querySelector('form');
    if (!ours) return;
    this.form.removeController(this);
    const focused = focusedIn(this.plain);
    const place = focused && { name: focused.name, ...selectionOf(focused) };
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
      (input as HTMLInputElement).setSelectionRange(start, end);
  }

  #inputsOf(question: string): readonly HTMLInputElement[] {
    const name = CSS.escape(inputNameOf(question));
    return [
      ...this.form.renderRoot.querySelectorAll<HTMLInputElement>(`[name="${name}"], [name^="${name}-"]`),
    ];
  }
}

interface Place {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
}

const selectionOf = (control: Element): Omit<Place, 'name'> =>
  'selectionStart' in control
    ? { start: control.selectionStart as number | null, end: (control as HTMLInputElement).selectionEnd }
    : { start: null, end: null };
