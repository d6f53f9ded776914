import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Answers, Question } from '../../../booking/question.ts';
import { leaves } from '../../../booking/turns.ts';
import type { PeopleWords } from '../../../language/people/en.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { questionList } from '../question-list.ts';
import type { Telling } from '../telling.ts';
import type { PersonChanges } from './changes.ts';
import { canCome } from './how-many.ts';
import { nameOf } from './names.ts';

/** What a section needs to know besides whom it is about. */
export interface About {
  readonly sheet: AnswerSheet;
  readonly telling: Telling;
  readonly words: PeopleWords;
  readonly changes: PersonChanges;
  /** Whether people can be taken out here. */
  readonly first: boolean;
}

/** What is asked of one person, with what saves them typing, and the way out. */
export const section = (person: number, questions: readonly Question[], about: About): TemplateResult => {
  const { sheet, telling, words, changes, first } = about;
  return html`<fieldset class="person" part="person" tabindex="-1">
    <legend class="label">${whose(person, about)}</legend>
    ${shortcut(person, questions, about)} ${questionList(questions, sheet, telling, person)}
    ${
      first && canCome(sheet, sheet.people - 1)
        ? html`<p>${plain(words.remove(person + 1), (e) => changes.remove(e, person))}</p>`
        : nothing
    }
  </fieldset>`;
};

/**
 * Whose questions these are. Where people are asked again further on, what they were called stands beside their number:
 * nobody who books for colleagues remembers who was the second. Where they are first asked the name is being typed.
 */
const whose = (person: number, { sheet, words, first }: About): string => {
  const number = words.person(person + 1);
  const name = first ? undefined : nameOf(sheet.given.people[person]);
  return name ? words.about(number, name) : number;
};

/** Nothing has to be typed twice (WCAG 2.2, 3.3.7): the first may be who books, the others may answer as the first did. */
const shortcut = (
  person: number,
  questions: readonly Question[],
  { sheet, words, changes }: About,
): TemplateResult | typeof nothing => {
  const { answers, people } = sheet.given;
  const asked = leaves(questions);
  const me = answers.name;
  const offered: Answers =
    person > 0
      ? answersToCopy(asked, people[0])
      : typeof me === 'string' && asked.some(({ name }) => name === 'personName')
        ? { personName: me }
        : {};
  const own = people[person] ?? {};
  if (Object.keys(offered).every((name) => Object.hasOwn(own, name))) return nothing;
  const label = person > 0 ? words.sameAsFirst(person + 1) : words.thisIsMe(String(me));
  return html`<p>${plain(label, (e) => changes.fillIn(e, person, offered))}</p>`;
};

/** What two people may share: not what they are called, how they are reached, nor what each agrees to. */
const answersToCopy = (asked: readonly Question[], first: Answers = {}): Answers => {
  const copied: { [name: string]: Answer } = {};
  for (const { name, type } of asked) {
    const answer = first[name];
    if (answer !== undefined && type !== 'consent' && !own.has(name)) copied[name] = answer;
  }
  return copied;
};

const own = new Set(['personName', 'name', 'email', 'telephone']);

const plain = (words: string, press: (e: Event) => void): TemplateResult =>
  html`<button type="button" class="plain" part="person-tool" dir="auto" @click=${press}>${words}</button>`;
