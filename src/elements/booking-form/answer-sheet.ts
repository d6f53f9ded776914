import { normaliseAnswers } from '../../booking/normalise.ts';
import type { Problem } from '../../booking/problem.ts';
import type { Answer, Answers, Question } from '../../booking/question.ts';
import { leaves, mostPeople, type Given } from '../../booking/turns.ts';
import { givenIn } from '../../fields/given.ts';
import { fieldFor } from '../../fields/index.ts';
import type { FormShell } from './form-shell.ts';
import { inputNameOf } from './input-names.ts';
import { namesAsked } from './names-asked.ts';
import { startingAnswers } from './starting-answers.ts';
import type { Walked } from './walked.ts';

/**
 * What was typed so far. The inputs keep it, and it is read from them; what stood in a question that is hidden for
 * a while is kept here, so that nothing typed is ever lost.
 */
export class AnswerSheet {
  questions: readonly Question[] = [];
  /** A form in which something was typed that nobody has asked for yet. */
  unread: HTMLFormElement | undefined;
  problems: readonly Problem[] = [];
  /** What was checked is checked again whenever it changes. */
  recheck: () => void = () => {};
  /** In whose inputs each person's answers stand: when one is taken out, the others keep their own. */
  order = inOrder();
  /** Inputs are drawn anew where it changes, with what they now start with. */
  edition = 0;
  /** Whether anything was typed since the form began. */
  touched = false;
  /** Where the visitor is, in a form with steps. */
  walked: Walked | undefined;
  #given: Given = { answers: {}, people: [] };
  #initial = new Map<string, Answer | undefined>();
  #typed = new Map<string, Answer | undefined>();

  constructor(
    private readonly form: FormShell,
    readonly changed: () => void,
  ) {}

  get given(): Given {
    if (this.unread) this.read(this.unread);
    return this.#given;
  }

  set given(given: Given) {
    this.unread = undefined;
    this.#given = given;
  }

  ask(questions: readonly Question[]): void {
    // What was typed since is read before anything is drawn.
    const { people } = this.given;
    if (questions === this.questions) return;
    this.questions = questions;
    this.given = { answers: startingAnswers(questions), people };
    for (const [inputName, answer] of this.#typed) if (answer !== undefined) this.#initial.delete(inputName);
    this.#rereadWhenDrawn();
  }

  /** What an input starts with: the partner's value, or what stood there before it was hidden. */
  initial(question: Question, person?: number): Answer | undefined {
    const inputName = this.inputName(question.name, person);
    if (!this.#initial.has(inputName)) this.#initial.set(inputName, this.#kept(question, inputName));
    return this.#initial.get(inputName);
  }

  inputName(question: string, person?: number): string {
    return inputNameOf(question, person === undefined ? person : this.order[person]);
  }

  answer(question: Question, person?: number): Answer | undefined {
    const { answers, people } = this.given;
    return (person === undefined ? answers : people[person])?.[question.name];
  }

  problem(question: Question, person?: number): Problem | undefined {
    return this.problems.find((problem) => problem.question === question.name && problem.person === person);
  }

  /** Whether a question is put, given the answers so far; a person's own answers decide about theirs. */
  asks(question: Question, person?: number): boolean {
    const { answers, people } = this.given;
    return namesAsked(this.questions, person === undefined ? answers : { ...answers, ...people[person] }).has(
      question.name,
    );
  }

  /** As many as are asked for, and at least one. */
  get places(): number {
    return Math.max(Math.floor(Number(this.given.answers['places'])) || 1, 1);
  }

  /** As many people as places, and no more than can come, where something is asked of each. */
  get people(): number {
    const asked = leaves(this.questions);
    const most = Number(asked.find(({ name }) => name === 'places')?.max) || mostPeople;
    return asked.some(({ each }) => each) ? Math.min(this.places, mostPeople, most) : 0;
  }

  /** Reads what stands in the inputs now; without them, what they will start with. */
  read(form?: HTMLFormElement): void {
    this.unread = undefined;
    const data = form && new FormData(form);
    const all = leaves(this.questions);
    const once = all.filter(({ each }) => !each);
    const each = all.filter(({ each }) => each);
    const answers = this.#answersIn(data, once);
    this.given = { answers, people: [] };
    this.given = {
      answers,
      people: [...Array(this.people).keys()].map((person) => this.#answersIn(data, each, person)),
    };
    this.recheck();
  }

  /** Draws the inputs anew, with what is kept for them, and takes that for what was typed. */
  redraw(): void {
    this.#initial.clear();
    this.edition++;
    this.touched = true;
    this.read();
  }

  /** What inputs that are drawn later will start with. */
  keep(typed: Answers, person?: number): void {
    for (const name of Object.keys(typed)) this.#typed.set(this.inputName(name, person), typed[name]);
  }

  clear(): void {
    this.#initial.clear();
    this.#typed.clear();
    this.order = inOrder();
    this.given = { answers: startingAnswers(this.questions), people: [] };
    this.problems = [];
    this.touched = false;
    this.walked = undefined;
  }

  #answersIn(data: FormData | undefined, questions: readonly Question[], person?: number): Answers {
    const typed: { [name: string]: Answer } = {};
    for (const question of questions) {
      const inputName = this.inputName(question.name, person);
      const drawn =
        data && this.form.renderRoot.querySelector(`[name="${inputName}"], [name^="${inputName}-"]`);
      const answer = drawn
        ? fieldFor(question)?.read?.(givenIn(data, inputName), question)
        : this.#kept(question, inputName);
      if (drawn) this.#typed.set(inputName, answer);
      // A question that comes back starts with what was typed; one that stands keeps what is in its input.
      else this.#initial.delete(inputName);
      if (answer !== undefined) typed[question.name] = answer;
    }
    return normaliseAnswers(questions, typed);
  }

  /** What was typed before, or else the partner's value. */
  #kept({ value }: Question, inputName: string): Answer | undefined {
    return this.#typed.get(inputName) ?? value;
  }

  #rereadWhenDrawn(): void {
    void this.form.updateComplete.then(() => {
      // A draft that was taken up meanwhile stands in no input yet.
      if (this.form.isUpdatePending) return this.#rereadWhenDrawn();
      const form = this.form.renderRoot.querySelector('form');
      if (!form) return;
      this.read(form);
      this.changed();
    });
  }
}

const inOrder = (): number[] => [...Array(mostPeople).keys()];
