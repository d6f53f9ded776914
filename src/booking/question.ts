import type { Text } from '../event/event.ts';

/** What was answered. A question that is unanswered or hidden has no answer: it is left out, not sent empty. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by question name. */
export type Answers = { readonly [name: string]: Answer };

export type QuestionType =
  | 'text'
  | 'textarea'
  | 'email'
  | 'tel'
  | 'number'
  | 'date'
  | 'time'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'consent'
  | 'rating'
  | 'address'
  | 'file'
  | 'hidden'
  | 'group'
  | 'note';

/** One of the answers that can be picked. */
export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
  /** "None of these": picking it unpicks the others. */
  readonly exclusive?: boolean;
  /** "Other, please say": picking it asks for words. */
  readonly other?: boolean;
  /** How many can still pick it; none left: it is seen and said, and cannot be picked. The endpoint has the last word. */
  readonly remaining?: number /* whole, 0 or more */;
}

/** Somewhere else, and what it is called. */
export interface Link {
  readonly label: Text;
  readonly url: string;
}

/** A condition on other answers, nested as deep as needed. A list of answers means "any of these". */
export type When =
  | { readonly question: string; readonly is: Answer }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When };

/** One thing the form asks. */
export interface Question {
  /** Matches `[a-z][A-Za-z0-9]*`; the key of its answer. */
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Why it is asked, said under the question. */
  readonly why?: Text;
  /** As text: required, with the reason in words. Of a group: at least one of its questions. */
  readonly required?: boolean | Text;
  /** One of those in a group that wants one answer at least; the form says so itself. */
  readonly oneOf?: boolean;
  /** What is said when it was left out: “Tell us which museum you come from”. Without it the label is made into a sentence. */
  readonly missing?: Text;
  readonly type: QuestionType;
  /** For select and radio; a checkbox with options is a group. */
  readonly options?: readonly Option[];
  /** Asked only while this holds. */
  readonly when?: When;
  /** Asked once for each person who comes. */
  readonly each?: boolean;
  /** Health, access, faith and the like: marked in what is sent, never kept as a draft. */
  readonly sensitive?: boolean;
  /** What a group holds. */
  readonly questions?: readonly Question[];
  /** What it starts with, or what a hidden question always says. */
  readonly value?: Answer;
  readonly min?: number | string;
  readonly max?: number | string;
  /** The name of another question: this answer may not be less, or earlier, than that one. */
  readonly notBefore?: string;
  /** The name of another question, which must be answered where this one is: an address, where letters are asked for. */
  readonly needs?: string;
  readonly maxLength?: number /* characters */;
  /** A regular expression for the whole answer; one that could take too long is refused when the question is read. */
  readonly pattern?: string;
  /** As HTML's: what the pattern takes, in words: “Two letters and four figures, like AB1234”. The hint where there is none, and the error. */
  readonly title?: Text;
  readonly autocomplete?: string;
  /** Of a file, as HTML says it: `.pdf,image/*`. Its `max` is in megabytes. */
  readonly accept?: string;
  /** Of a note: where to go for what is not asked here. */
  readonly links?: readonly Link[];
}
