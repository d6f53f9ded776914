import type { ReactiveController } from 'lit';
import type { Step, Steps as StepList } from '../../../booking/steps.ts';
import { leaves } from '../../../booking/turns.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { checkSheet } from '../check-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import type { Telling } from '../telling.ts';
import type { Walked } from '../walked.ts';
import { holds, idsIn } from './holds.ts';
import { stepToGoOnAt, stepToKeep } from './step-to-go-on-at.ts';
import { join, leave, newRun, record, rewrite, type Walk } from './trail.ts';

const positions = new WeakMap<FormShell, Position>();

/** A form whose questions are read again, in another language or with fresh facts, goes on where it was. */
export const positionIn = (form: FormShell, list: StepList): Position => {
  const position = positions.get(form) ?? new Position(form, list);
  positions.set(form, position);
  position.list = list;
  return position;
};

/** Where the visitor is in a long form. The browser's Back and Forward lead through it as its own buttons do. */
export class Position implements ReactiveController, Walk {
  run = '';
  /** The name of a step, or undefined where the answers are checked. */
  #at: string | undefined;
  /** All steps were answered once: after a change the visitor comes back to where the answers are checked. */
  #answered = false;
  #sheet: AnswerSheet | undefined;
  #telling: Telling | undefined;
  #walked: Walked | undefined;
  /** The place that the browser's history has. */
  #recorded: number | undefined;

  constructor(
    private readonly form: FormShell,
    public list: StepList,
  ) {
    this.#begin();
    form.addController(this);
  }

  hostConnected(): void {
    join(this);
  }

  hostDisconnected(): void {
    leave(this);
  }

  hostUpdated(): void {
    if (!this.isShown || this.form.noHistory) return;
    const { at } = this;
    if (this.#recorded === undefined) rewrite(this, at);
    else if (this.#recorded !== at) record(this, this.#recorded, at);
    this.#recorded = at;
  }

  get isShown(): boolean {
    return this.form.renderRoot.querySelector('.step') !== null;
  }

  get at(): number {
    const place = this.list.steps.findIndex((step) => this.isAt(step));
    return place < 0 ? this.list.steps.length : place;
  }

  show(at: number): boolean {
    const sheet = this.#sheet;
    const step = this.list.steps[at];
    if (!sheet || at > this.list.steps.length || (step && !this.asked(sheet).includes(step))) return false;
    this.#answered ||= !step;
    this.#recorded = at;
    sheet.problems = [];
    this.#show(step?.name, sheet);
    return true;
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
  follow(sheet: AnswerSheet, telling: Telling): void {
    this.#sheet = sheet;
    this.#telling = telling;
    const gone = !this.checks && !this.list.steps.some((step) => this.isAt(step));
    if (gone || telling.sender.aim === 'heading') this.#begin();
    else if (sheet.walked && sheet.walked !== this.#walked) this.#takeUp(sheet, sheet.walked);
    sheet.walked = this.#walked;
    if (telling.sender.aim !== 'summary') return;
    const wrong = sheet.problems.flatMap(({ question }) => question ?? []);
    const step = this.list.steps.find((step) => wrong.some((question) => holds(step, question)));
    if (step && !this.#shows(wrong)) this.#go(step.name);
  }

  /** Checks this step and shows the next; false where there is none, and the answers are to be sent. */
  goOn(sheet: AnswerSheet, { sender }: Telling): boolean {
    const here = this.list.steps.find((step) => this.isAt(step));
    if (!here) return false;
    this.#hush();
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
    // The browser's Back then goes on from there.
    rewrite(this, (this.#recorded = this.at));
  }

  /** Shows the step of an input and moves focus there; false where there is no such input. */
  leadTo(id: string, sheet: AnswerSheet): boolean {
    const step = this.list.steps.find((step) => idsIn(step, sheet).includes(id.replace(/-other$/, '')));
    if (!step) return false;
    this.#show(step.name, sheet, `#${CSS.escape(id)}`);
    return true;
  }

  #begin(): void {
    this.#answered = false;
    this.#recorded = undefined;
    this.run = newRun();
    this.#go(this.list.steps[0]?.name);
  }

  #go(at: string | undefined): void {
    this.#at = at;
    this.#walked = { run: this.run, at: stepToKeep(at, this.list.steps, this.#sheet) };
    if (this.#sheet) this.#sheet.walked = this.#walked;
  }

  /** Goes on where a visitor left, or at the first step before that which must be answered again. */
  #takeUp(sheet: AnswerSheet, { run, at }: Walked): void {
    this.run = run;
    this.#recorded = undefined;
    this.#answered = !at;
    this.#go(stepToGoOnAt(at, this.asked(sheet), sheet));
    // Focus moves only where its step went from under it.
    if (this.form.shadowRoot?.activeElement?.closest('.step')) this.#focus();
  }

  #focus(target = '.step:not([hidden]) .step-heading'): void {
    void this.form.updateComplete.then(() =>
      this.form.renderRoot.querySelector<HTMLElement>(target)?.focus(),
    );
  }

  #shows(questions: readonly string[]): boolean {
    const here = this.list.steps.find((step) => this.isAt(step));
    return !!here && questions.some((question) => holds(here, question));
  }

  /** One move of focus for one change. */
  #show(at: string | undefined, sheet: AnswerSheet, target?: string): void {
    this.#hush();
    this.#go(at);
    sheet.changed();
    this.#focus(target);
  }

  /** What was said of an answer as it was left belongs to the step that was seen then. */
  #hush(): void {
    this.#telling?.submission?.besides?.noticing?.clear();
  }
}
