import type { ReactiveController } from 'lit';
import { isAnswer } from '../../booking/is-answer.ts';
import { own } from '../../booking/own.ts';
import { normaliseAnswers } from '../../booking/normalise.ts';
import type { Answer, Answers, Question } from '../../booking/question.ts';
import { leaves } from '../../booking/turns.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { EventToBook } from './event-to-book.ts';
import type { FormShell } from './form-shell.ts';
import { walkedIn } from './walked.ts';

/**
 * What was typed is kept for the tab where the partner asks for it (`remember="tab"`), until it is booked: never what
 * is sensitive or hidden, never an agreement, never the booking's id, which two tabs would share.
 */
export class Draft implements ReactiveController {
  #key: string | undefined;
  #kept = '';

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly isAsking: () => boolean,
  ) {
    form.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keepNow);
    addEventListener('visibilitychange', this.#keepNow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keepNow);
    removeEventListener('visibilitychange', this.#keepNow);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.isAsking()) this.keep();
  }

  /** Keys that nothing is drawn for are kept when the page is left, or put aside: it may never be seen again. */
  readonly #keepNow = (): void => this.hostUpdated();

  /** Takes up what was kept for this event, once and before anything is typed; afterwards keeps what is typed. */
  keep(): void {
    const { sheet, toBook } = this;
    // Beside a timetable nothing is asked while no event is chosen.
    const waits = toBook.missing || (this.form.chooseAnother && !toBook.event);
    if (sheet.questions.length === 0 || waits) return;
    const key = this.#keyOf(toBook.event?.identifier);
    if (key !== this.#key) {
      this.#key = key;
      this.#kept = '';
      if (!sheet.touched) this.#takeUp(key);
    }
    if (sheet.touched) this.#write(key);
  }

  /** What was kept for this event goes, and for others that were booked with it. */
  forget(others: readonly string[] = []): void {
    this.#kept = '';
    const keys = [this.#key, ...others.map((identifier) => this.#keyOf(identifier))];
    try {
      for (const key of keys) if (key) sessionStorage.removeItem(key);
    } catch {
      // In a sandboxed frame storage may not be touched.
    }
  }

  #keyOf(identifier = ''): string {
    return `turnout-draft-1 ${this.form.action} ${identifier}`;
  }

  #write(key: string): void {
    const { given, questions, walked } = this.sheet;
    const kept = questionsKept(questions);
    const people = given.people.map((answers) => only(kept, answers));
    const text = JSON.stringify({ answers: only(kept, given.answers), people, walked });
    if (text === this.#kept || text.length > longest) return;
    this.#kept = text;
    try {
      sessionStorage.setItem(key, text);
    } catch {
      // Full, or not to be touched: the form keeps what was typed all the same.
    }
  }

  #takeUp(key: string): void {
    const { sheet } = this;
    const kept = questionsKept(sheet.questions);
    const draft = read(key);
    const answers = only(kept, own(draft, 'answers'));
    const list = own(draft, 'people');
    const people = (Array.isArray(list) ? list.slice(0, 20) : []).map((one: unknown) => only(kept, one));
    if (Object.keys(answers).length === 0 && people.length === 0) return;
    sheet.keep(answers);
    people.forEach((one, person) => sheet.keep(one, person));
    sheet.redraw();
    sheet.walked = walkedIn(draft);
    sheet.changed();
  }
}

/** Characters: what is longer is no form that somebody fills in. */
const longest = 32_000;

const questionsKept = (questions: readonly Question[]): readonly Question[] =>
  leaves(questions).filter(({ type, sensitive }) => !sensitive && !neverKept.has(type));

const neverKept: ReadonlySet<string> = new Set(['hidden', 'consent', 'file']);

/** The answers to these questions that storage, or a form, holds. */
const only = (questions: readonly Question[], from: unknown): Answers => {
  const found: { [name: string]: Answer } = {};
  for (const { name } of questions) {
    const answer = own(from, name);
    if (isAnswer(answer)) found[name] = answer;
  }
  return normaliseAnswers(questions, found);
};

const read = (key: string): unknown => {
  try {
    const text = sessionStorage.getItem(key) ?? '';
    return text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
