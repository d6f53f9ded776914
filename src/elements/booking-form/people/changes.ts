import type { Answers } from '../../../booking/question.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import { askForPlaces } from './how-many.ts';

/** What is done to the people of a booking, without losing what anyone else answered. */
export class PersonChanges {
  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
  ) {}

  readonly add = (e: Event): void => {
    const people = this.sheet.people + 1;
    this.#change(e, people - 1, (form) => askForPlaces(form, people));
  };

  remove(e: Event, person: number): void {
    const { sheet } = this;
    const left = sheet.people - 1;
    this.#change(e, Math.min(person, left - 1), (form) => {
      sheet.order = [...sheet.order.filter((_, at) => at !== person), this.#fresh];
      askForPlaces(form, left);
    });
  }

  /** Answers for a person what they have not answered themselves. */
  fillIn(e: Event, person: number, answers: Answers): void {
    const { sheet } = this;
    this.#change(e, person, (form) => {
      const own = sheet.given.people[person];
      sheet.order = sheet.order.map((inputs, at) => (at === person ? this.#fresh : inputs));
      sheet.keep({ ...answers, ...own }, person);
      sheet.read(form);
    });
  }

  /** Inputs that nobody's answers stand in. */
  get #fresh(): number {
    return Math.max(...this.sheet.order) + 1;
  }

  /** Focus leaves the button before it goes, and comes to the person when they are drawn: one move for one change. */
  #change(e: Event, person: number, change: (form: HTMLFormElement) => void): void {
    const button = e.currentTarget as HTMLButtonElement;
    const { form } = button;
    if (!form) return;
    button.blur();
    change(form);
    this.sheet.touched = true;
    this.sheet.changed();
    void this.form.updateComplete.then(() =>
      this.form.renderRoot.querySelectorAll<HTMLElement>('.person')[person]?.focus(),
    );
  }
}
