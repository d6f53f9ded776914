import type { Step, Steps as StepList } from '../../../booking/steps.ts';
import { leaves } from '../../../booking/turns.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { checkSheet } from '../check-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import { inputIdOf } from '../input-names.ts';
import type { Telling } from '../telling.ts';
import { holds, namesIn } from './holds.ts';

const positions = new WeakMap<FormShell, Position>();

/** A form whose questions are read again, in another language or with fresh facts, goes on where it was. */
export const positionIn = (form: FormShell, list: StepList): Position => {
  const position = positions.get(form) ?? new Position(form, list);
  positions.set(form, position);
  position.list = list;
  return position;
};

/** Where the visitor is in a long form. It leaves no trace in the browser's history: its back button leaves the page. */
export class Position {
  /** The name of a step, or undefined where the answers are checked. */
  #at: string | undefined;
  /** All steps were answered once: after a change the visitor comes back to where the answers are checked. */
  #answered = false;

  constructor(
    private readonly form: FormShell,
    public list: StepList,
  ) {
    this.#begin();
  }

  get checks(): boolean {
    return this.#at === undefined;
  }

  isAt({ name }: Step): boolean {
    return name === this.#at;
  }

  /** The steps that ask something, given the answers so far. */
  asked(sheet: AnswerSheet): readonly Step[] {
    const people = [undefined, ...Array(sheet.people).keys()];
    return this.list.steps.filter(({ questions }) =>
      leaves(questions).some((question) => people.some((person) => sheet.asks(question, person))),
    );
  }

  /** Checking is the last step. */
  progress(sheet: AnswerSheet): { readonly place: number; readonly count: number } {
    const steps = this.asked(sheet);
    const at = steps.findIndex((step) => this.isAt(step));
    return { place: (at < 0 ? steps.length : at) + 1, count: steps.length + 1 };
  }

  /** A form that is begun anew begins at its first step, and one with a problem shows where it is. */
  follow(sheet: AnswerSheet, { sender }: Telling): void {
    const gone = !this.checks && !this.list.steps.some((step) => this.isAt(step));
    if (gone || sender.aim === 'heading') this.#begin();
    if (sender.aim !== 'summary') return;
    const wrong = sheet.problems.flatMap(({ question }) => question ?? []);
    const step = this.list.steps.find((step) => wrong.some((question) => holds(step, question)));
    if (step && !this.#shows(wrong)) this.#at = step.name;
  }

  /** Checks this step and shows the next; false where there is none, and the answers are to be sent. */
  goOn(sheet: AnswerSheet, { sender }: Telling): boolean {
    const here = this.list.steps.find((step) => this.isAt(step));
    if (!here) return false;
    const problems = checkSheet(sheet);
    sheet.problems = problems.filter(({ question }) => holds(here, question));
    if (sheet.problems.length) {
      sender.aim = 'summary';
      sheet.changed();
      return true;
    }
    const steps = this.asked(sheet);
    const next = this.#answered
      ? steps.find((step) => problems.some(({ question }) => holds(step, question)))
      : steps[steps.indexOf(here) + 1];
    this.#answered ||= !next;
    this.#show(next?.name, sheet);
    return true;
  }

  back(sheet: AnswerSheet): void {
    const { place } = this.progress(sheet);
    sheet.problems = [];
    this.#show(this.asked(sheet)[place - 2]?.name, sheet);
  }

  /** Shows the step of an input and moves focus there; false where there is no such input. */
  leadTo(id: string, sheet: AnswerSheet): boolean {
    const step = this.list.steps.find(({ questions }) =>
      namesIn(questions).some((name) => this.#ids(name, sheet).includes(id.replace(/-other$/, ''))),
    );
    if (!step) return false;
    this.#show(step.name, sheet, `#${CSS.escape(id)}`);
    return true;
  }

  #begin(): void {
    this.#at = this.list.steps[0]?.name;
    this.#answered = false;
  }

  #ids(question: string, sheet: AnswerSheet): readonly string[] {
    return [undefined, ...Array(sheet.people).keys()].map((person) =>
      inputIdOf(sheet.inputName(question, person)),
    );
  }

  #shows(questions: readonly string[]): boolean {
    const here = this.list.steps.find((step) => this.isAt(step));
    return !!here && questions.some((question) => holds(here, question));
  }

  /** One move of focus for one change. */
  #show(at: string | undefined, sheet: AnswerSheet, target = '.step:not([hidden]) .step-heading'): void {
    this.#at = at;
    sheet.changed();
    void this.form.updateComplete.then(() =>
      this.form.renderRoot.querySelector<HTMLElement>(target)?.focus(),
    );
  }
}
