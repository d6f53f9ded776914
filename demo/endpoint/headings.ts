import type { Question } from '../../src/booking/question.ts';
import { readQuestions } from '../../src/booking/read-questions.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { en } from '../../src/language/questions/en.ts';

/** The words in which a question was asked, by its name; none where nobody told them to the endpoint. */
export type Headings = ReadonlyMap<string, string>;

/** The ready-made questions, in English. */
export const ownHeadings: Headings = new Map(
  Object.entries(en).flatMap(([name, words]) =>
    'label' in words && typeof words.label === 'string' ? [[name, words.label]] : [],
  ),
);

/** What the events of a file ask besides; where two ask differently under one name, the first. */
export const headingsOf = (events: readonly EventRecord[]): Headings => {
  const headings = new Map<string, string>();
  for (const question of events.flatMap(({ questions }) => leaves(readQuestions(questions ?? []).questions)))
    if (!headings.has(question.name)) headings.set(question.name, plain(question.label));
  return headings;
};

/** An answer's heading: its question's words, else its name with spaces between. */
export const headingFor = (name: string, headings: Headings): string =>
  headings.get(name) ?? ownHeadings.get(name) ?? spaced(name);

const leaves = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) => [
    ...(['group', 'note'].includes(question.type) ? [] : [question]),
    ...leaves(question.questions ?? []),
  ]);

const plain = (label: Question['label']): string =>
  typeof label === 'string' ? label : (label['en'] ?? Object.values(label)[0] ?? '');

const spaced = (name: string): string => {
  const words = name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
