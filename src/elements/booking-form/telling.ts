import type { TemplateResult } from 'lit';
import type { Problem } from '../../booking/problem.ts';
import type { Question } from '../../booking/question.ts';
import type { Refused, Unknown } from '../../booking/outcome.ts';
import type { Availability } from '../../event/availability.ts';
import type { EventRecord } from '../../event/event.ts';
import type { TimetableWords } from '../../language/timetable/en.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { FormShell } from './form-shell.ts';
import type { Sender } from './sender.ts';
import type { Speaking } from './speaking.ts';
import type { Ended, Stage } from './stage.ts';
import type { Submission } from './submission.ts';

/** What the templates of a form need to know besides the answers. */
export interface Telling extends Shape, Speaking {
  readonly timetable: TimetableWords;
  /** Absent: an enquiry. */
  readonly event: EventRecord | undefined;
  /** How it stands with the event's places at the moment that is shown. */
  readonly availability: Availability;
  readonly level: number;
  readonly form: FormShell;
  readonly chooseAnother: (() => void) | undefined;
  readonly sender: Sender;
  /** Absent until it is fetched; nothing is sent before. */
  readonly submission: Submission | undefined;
  /** Fetched with it. */
  readonly aftermath: Aftermath | undefined;
}

/** How a form's questions stand in the page, where that takes more than one after another: each part is fetched where it is needed. */
export interface Shape {
  readonly people?: People;
  readonly steps?: Steps;
  readonly reply?: Reply;
  readonly several?: SeveralEvents;
  /** What stands in place of the form while nothing is typed, where nothing can be booked with it. */
  readonly instead?: (telling: Telling) => TemplateResult;
}

/** How it is said that a visitor cannot come and asks to be told of the next one; undefined while they book. */
export interface Reply {
  /** What the button says. */
  button(sheet: AnswerSheet): string | undefined;
  ended(stage: Pick<Ended, 'given'>): { readonly headline: string; readonly next: string } | undefined;
}

/** How several events are booked in one go; undefined where one is booked as it always is. */
export interface SeveralEvents {
  title(telling: Telling): string | undefined;
  /** What is being booked. */
  about(telling: Telling): unknown;
  /** What came of each, while not all were booked. */
  outcomes(telling: Telling): unknown;
  /** One outcome an event, where there is more than one. */
  ended(stage: Ended, telling: Telling): TemplateResult | undefined;
  /** Which of them is on its way. */
  readonly sending: string | undefined;
  submit(sheet: AnswerSheet, telling: Telling): Promise<unknown> | undefined;
}

/** How people are asked about, one after another. */
export interface People {
  /** What is asked of each: neighbouring questions, put to one person after another. */
  sections(questions: readonly Question[], sheet: AnswerSheet, telling: Telling): unknown;
  /** What is said of a person's answer, with whom it is about. */
  naming(person: number | undefined, words: string, sheet: AnswerSheet): string;
  nameOf(person: number, sheet: AnswerSheet): string;
}

/** How a long form is asked, a step at a time. */
export interface Steps {
  draw(sheet: AnswerSheet, telling: Telling): unknown;
  /** What the button says, where it does not send. */
  readonly button: string | undefined;
  /** The button was pressed; false where it is to send. */
  goOn(sheet: AnswerSheet, telling: Telling): boolean;
  /** Shows the step of an input and moves focus there; false where no step has it. */
  leadTo(id: string, sheet: AnswerSheet): boolean;
}

/** How it is said what came of a booking. */
export interface Aftermath {
  above(hindrance: Refused | Unknown | undefined, sheet: AnswerSheet, telling: Telling): unknown;
  beneath(stage: Stage, telling: Telling): unknown;
  /** What the status region says; it is said once when it changes. */
  status(stage: Stage, telling: Telling): unknown;
  problemWords(problem: Problem, question: Question | undefined, telling: Telling): string;
}
