import type { Question } from './question.ts';
import { leaves } from './turns.ts';

/** One page of a long form: a group of the form's, or what stands in none. */
export interface Step {
  /** The name of its first question: it stays the same in every language. */
  readonly name: string;
  /** Absent: what stands in no group. */
  readonly group?: Question;
  readonly questions: readonly Question[];
}

export interface Steps {
  readonly steps: readonly Step[];
  /** What is agreed to last, where the answers are checked. */
  readonly agreements: readonly Question[];
}

/**
 * A form is long where it asks ten things or more and at least two groups hold them; then it is asked in steps, and the
 * answers are checked before they are sent. A short one is one page, and so is a long list without groups: only who
 * wrote it knows what belongs together.
 *
 * Each group at the top is a step; what stands before, between or after groups is a step each time. Agreements at the
 * very end are asked for where the answers are checked. What nobody sees goes with the step before.
 */
export const stepsOf = (questions: readonly Question[]): Steps | undefined => {
  const seen = leaves(questions).filter(({ type }) => type !== 'hidden');
  if (seen.length < longForm || questions.filter(isGroup).length < 2) return undefined;
  const asked = [...questions];
  const agreements: Question[] = [];
  while (asked.at(-1)?.type === 'consent') agreements.unshift(...asked.splice(-1));

  const steps: (Step & { questions: Question[] })[] = [];
  let before: Question[] = [];
  for (const question of asked) {
    const last = steps.at(-1);
    if (question.type === 'hidden') (last?.questions ?? before).push(question);
    else if (isGroup(question)) {
      steps.push({ name: question.name, group: question, questions: [...before, ...inside(question)] });
      before = [];
    } else if (last && !last.group) last.questions.push(question);
    else {
      steps.push({ name: question.name, questions: [...before, question] });
      before = [];
    }
  }
  return { steps, agreements };
};

const longForm = 10;

/** A group that wants one answer at least is one question in several parts, and stands among its neighbours. */
const isGroup = ({ type, required }: Question): boolean => type === 'group' && !required;

/** What a group says of itself holds for what is in it. */
const inside = ({ questions = [], each, sensitive }: Question): readonly Question[] =>
  questions.map((question) => ({ ...question, ...(each && { each }), ...(sensitive && { sensitive }) }));
