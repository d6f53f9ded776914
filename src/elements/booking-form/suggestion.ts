import { leaves } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { FormShell } from './form-shell.ts';
import type { Place } from './place-of.ts';

/** The address that a visitor likely meant: offered beside what they typed, and never put in its place unasked. */
export class Suggestion {
  #offered: { readonly place: Place; readonly typed: string; readonly meant: string } | undefined;

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
  ) {}

  /** Looks at an answer that is an e-mail address. Where what looks cannot be fetched nothing is offered. */
  async look(place: Place): Promise<void> {
    const typed = this.#answer(place);
    if (!typed) return;
    const { suggestAddress } = await import('../../booking/suggest-address.ts').catch(() => nothingToOffer);
    const meant = suggestAddress(typed);
    this.#offered = meant && meant !== typed ? { place, typed, meant } : undefined;
    this.sheet.changed();
  }

  get isOffered(): boolean {
    return this.#offered !== undefined;
  }

  /** What is offered for an answer, while that is what stands there. */
  at({ question, person }: Place): string | undefined {
    const { place, typed, meant } = this.#offered ?? {};
    return place?.question === question && place.person === person && this.#answer(place) === typed
      ? meant
      : undefined;
  }

  /** As if it had been typed; focus goes where it stands now. */
  take(): void {
    const { place, meant } = this.#offered ?? {};
    if (!place || meant === undefined) return;
    const name = CSS.escape(this.sheet.inputName(place.question, place.person));
    const input = this.form.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!input) return;
    this.#offered = undefined;
    input.value = meant;
    input.focus();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #answer({ question: name, person }: Place): string | undefined {
    const question = leaves(this.sheet.questions).find((one) => one.name === name);
    const answer = question?.type === 'email' ? this.sheet.answer(question, person) : undefined;
    return typeof answer === 'string' ? answer : undefined;
  }
}

const nothingToOffer = { suggestAddress: (): undefined => undefined };
