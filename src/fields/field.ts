import type { TemplateResult } from 'lit';
import type { Answer, Question } from '../booking/question.ts';
import type { CheckAnswer, CheckTogether } from '../booking/check.ts';
import type { FormWords } from '../language/form/en.ts';

/** How a question stands in the form now. */
export interface FieldState {
  /**
   * Unique in its root. The input that an error leads to has this very id (the first where there are several); other
   * parts are called `${id}-hint`, `${id}-error`, `${id}-1` …
   */
  readonly id: string;
  /** The input's name: prefixed, so that a question may be called `action`. Further inputs are `${inputName}-day` … */
  readonly inputName: string;
  /** What stands in it before anyone types: inputs keep what was typed, whatever this becomes later. */
  readonly initial: Answer | undefined;
  /** What it says now, for what depends on it: how many characters are left. */
  readonly answer: Answer | undefined;
  /** The words of its problem, when it has one that is to be shown. */
  readonly error: string | undefined;
  /** BCP 47: picks texts that come in several languages. */
  readonly language: string;
  readonly autocomplete?: string | undefined;
  /** What stands inside, already written; for groups. */
  readonly inside?: TemplateResult;
}

/** What the form's data holds for one question: the texts of its input, or of one of its parts (`day`, `other`). */
export type Entries = (part?: string) => readonly string[];

/** How one type of question is asked, read and checked. One file each; the registry is `index.ts`. */
export interface Field {
  readonly type: Question['type'];
  /** Asks those questions of its type that need more than most: a count, or options with more than a label. */
  readonly more?: boolean;
  /** What was typed, as it was meant; undefined when it was left unanswered or there is nothing to answer. */
  read?(given: Entries, question: Question): Answer | undefined;
  /** What is wrong with an answer of this type. Pure; `usual-checks.ts` has those of the usual types. */
  readonly check?: CheckAnswer;
  /** What is wrong between the answers to what stands inside; for groups. */
  readonly checkTogether?: CheckTogether;
  /** Label, hint, error and native input, in one piece. */
  render(question: Question, state: FieldState, words: FormWords): TemplateResult;
}
