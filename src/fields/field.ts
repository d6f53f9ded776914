import type { TemplateResult } from 'lit';
import type { Answer, Question } from '../booking/question.ts';
import type { Problem } from '../booking/problem.ts';
import type { FormWords } from '../language/form/en.ts';

/** How a question stands in the form now. */
export interface FieldState {
  /** Unique in its root; parts of the field are called `${id}-hint`, `${id}-error`, `${id}-0` … */
  readonly id: string;
  /** The input's name: prefixed, so that a question may be called `action`. */
  readonly inputName: string;
  readonly answer: Answer | undefined;
  /** The words of its problem, when it has one that is to be shown. */
  readonly error: string | undefined;
  /** BCP 47: picks texts that come in several languages. */
  readonly language: string;
  readonly autocomplete: string | undefined;
  /** What stands inside, already written; for groups. */
  readonly inside?: TemplateResult;
}

/** How one type of question is asked, read and checked. One file each; the registry is `index.ts`. */
export interface Field {
  readonly type: Question['type'];
  /** What the entries of this name in the form's data mean; undefined when it was left unanswered. */
  read(entries: readonly FormDataEntryValue[], question: Question): Answer | undefined;
  /** What is wrong with an answer of this type. Pure; `required` is asked elsewhere. */
  check(answer: Answer, question: Question): Problem | undefined;
  /** Label, hint, error and native input, in one piece. */
  render(question: Question, state: FieldState, words: FormWords): TemplateResult;
}
