import type { Problem } from '../../booking/problem.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { checkSheet } from './check-sheet.ts';
import type { Question } from '../../booking/question.ts';
import type { FormShell } from './form-shell.ts';
import { placeOf, type Place } from './place-of.ts';
import { noticed, offered } from './noticed.ts';
import { quietWhileTyping } from './quiet-alert.ts';
import { isQuiet } from './quiet-keys.ts';
import { Suggestion } from './suggestion.ts';
import type { Speaking } from './speaking.ts';

/**
 * Tells visitors what is wrong with an answer when they leave its question, and only when they changed it. The summary
 * has nothing of it: that is for what a press found.
 */
export class Noticing {
  #newest: Place | undefined;
  readonly #noticed = new Set<string>();
  #changed: string | undefined;
  #pressing: Promise<void> | undefined;
  readonly #suggestion: Suggestion;

  constructor(
    form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly mayNotice: () => boolean,
  ) {
    this.#suggestion = new Suggestion(form, sheet);
    const root = form.renderRoot;
    quietWhileTyping(root);
    root.addEventListener('input', ({ target }) => (this.#changed = this.#keyAt(target)));
    root.addEventListener('focusout', (e) => void this.#leave(e as FocusEvent));
    root.addEventListener('pointerdown', () => (this.#pressing = released()));
  }

  /** Whether a problem was noticed on leaving, and no press has found it since. */
  has({ question = '', person }: Problem): boolean {
    return this.#noticed.has(keyOf({ question, person }));
  }

  /** Whether a key shows in its own input alone. */
  isQuiet(e: Event): boolean {
    return !this.#suggestion.isOffered && isQuiet(e, this.#placeAt(e.target), this.sheet);
  }

  /** For the status region. */
  says(speaking: Speaking): unknown {
    const place = this.#newest;
    const problem = place && this.sheet.problems.find((one) => isAt(one, place));
    return noticed(problem, place && this.#suggestion.at(place), this.sheet, speaking);
  }

  /** Below a question's input. */
  beside({ name }: Question, person: number | undefined, speaking: Speaking): unknown {
    return offered(this.#suggestion.at({ question: name, person }), () => this.#suggestion.take(), speaking);
  }

  /** A press finds everything, and what was said of the answer that was left is said no more. */
  clear(): void {
    this.#newest = undefined;
    this.#noticed.clear();
  }

  async #leave({ target, relatedTarget }: FocusEvent): Promise<void> {
    const place = this.#placeAt(target);
    const key = place && keyOf(place);
    if (!key || this.#changed !== key || this.#keyAt(relatedTarget) === key) return;
    this.#changed = undefined;
    // What is drawn while a button is held down moves it from under the pointer, and the press is lost.
    await this.#pressing;
    if (this.mayNotice()) this.#notice(place, key);
  }

  #notice(place: Place, key: string): void {
    const { sheet } = this;
    this.#newest = undefined;
    // What was typed since takes away what it mended.
    if (sheet.unread) sheet.read(sheet.unread);
    const before = sheet.problems;
    const problem = checkSheet(sheet).find((one) => isAt(one, place));
    sheet.problems = before;
    if (before.some((one) => isAt(one, place))) return;
    this.#newest = place;
    if (!problem) return void this.#suggestion.look(place);
    this.#noticed.add(key);
    sheet.problems = [...before, problem];
    sheet.changed();
  }

  #placeAt(target: EventTarget | null): Place | undefined {
    const named = target instanceof Element ? target.getAttribute('name') : null;
    return named === null ? undefined : placeOf(named, this.sheet.order);
  }

  #keyAt(target: EventTarget | null): string | undefined {
    const place = this.#placeAt(target);
    return place && keyOf(place);
  }
}

const isAt = ({ question, person }: Problem, place: Place): boolean =>
  question === place.question && person === place.person;

const keyOf = ({ question, person }: Place): string => `${question}.${person ?? ''}`;

/** Once the pointer was let go, and what it pressed has heard of it. */
const released = (): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('pointerup', () => setTimeout(resolve), { once: true });
  });
