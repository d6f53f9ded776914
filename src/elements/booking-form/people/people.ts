import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../../booking/question.ts';
import { leaves } from '../../../booking/turns.ts';
import { peopleWords } from '../../../language/people/index.ts';
import { addStyles } from '../../styles/add-styles.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import type { People } from '../telling.ts';
import { canCome } from './how-many.ts';
import { nameOf } from './names.ts';
import { peopleStyles } from './styles.ts';
import { PersonChanges } from './changes.ts';
import { section } from './section.ts';

/** People are asked about one after another; fetched where a form asks something of each. */
export const peopleIn = async (form: FormShell, language: string): Promise<People> => {
  const words = await peopleWords(language);
  addStyles(form.renderRoot, peopleStyles);
  const called = (person: number, sheet: AnswerSheet): string =>
    nameOf(sheet.given.people[person]) ?? words.person(person + 1);
  return {
    sections(questions, sheet, telling) {
      const first = isFirst(questions, sheet.questions);
      const changes = new PersonChanges(form, sheet);
      const people = [...Array(sheet.people).keys()].filter((person) =>
        leaves(questions).some((question) => sheet.asks(question, person)),
      );
      return html`${repeat(
        people,
        // A person who is taken out takes their own inputs with them, and nobody else's.
        (person) => sheet.order[person],
        (person) => section(person, questions, { sheet, telling, words, changes, first }),
      )}
      ${
        first && canCome(sheet, people.length + 1)
          ? html`<p>
              <button type="button" class="button second" part="add" @click=${changes.add}>
                <span>${words.addAnother}</span>
              </button>
            </p>`
          : nothing
      }`;
    },
    naming(person, said, sheet) {
      return person === undefined ? said : words.about(called(person, sheet), said);
    },
    nameOf: called,
  };
};

/** People may be asked about in several places; they are added and taken out at the first. */
const isFirst = (questions: readonly Question[], all: readonly Question[]): boolean => {
  const first = leaves(all).find(({ each }) => each)?.name;
  return leaves(questions).some(({ name }) => name === first);
};
