import { rare } from '../../../src/fields/rare.ts';
import { usual } from '../../../src/fields/usual.ts';
import { moreSets } from '../../../src/questions/more/index.ts';
import { questionsScript, type Opened } from '../../elements/forms.ts';
import type { Page } from '../page.ts';
import type { State } from '../state.ts';

const options = [
  'One',
  { value: 'two', label: 'Two', hint: 'The second' },
  { value: 'gone', label: 'Gone', remaining: 0 },
  { value: 'x', label: 'Other', other: true },
];

/** What a type needs besides a label. */
const facts: { readonly [kind: string]: object } = {
  select: { options: ['One', 'Two'] },
  radio: { options: ['One', 'Two'] },
  'radio+': { options },
  checkbox: { options },
  'textarea+': { maxLength: 40 },
  file: { accept: '.pdf', max: 1 },
  group: { questions: [{ name: 'inner', label: 'Inside', type: 'text', required: true }] },
  note: { label: 'Please read this.' },
};

const kindOf = ({ type, more }: { readonly type: string; readonly more?: boolean }): string =>
  more ? `${type}+` : type;

/** One question of every type that is registered. */
const questions = [...usual, ...rare].map((field, at) => ({
  name: `q${at}`,
  label: `A ${kindOf(field)}`,
  hint: 'So and so',
  why: 'We need it to know.',
  required: field.type === 'note' ? false : 'It matters.',
  type: field.type,
  ...facts[kindOf(field)],
}));

const open = (page: Page, attributes: object = {}): Promise<Opened> =>
  page.form(
    { questions: 'contact', preset: 'form', enctype: 'multipart/form-data', ...attributes },
    { inside: [questionsScript(...questions)] },
  );

/** Every type of question, and every set of them. */
export const everyQuestion: readonly State[] = [
  {
    name: 'every type of question',
    show: async (page) => {
      const { visitor } = await open(page);
      await visitor.reads('A rating');
    },
  },
  {
    name: 'every type of question, errors',
    show: async (page) => {
      const { visitor } = await open(page);
      await visitor.reads('A rating');
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
      await visitor.sees('what is wrong with most', () => visitor.all('.summary li').length > 10);
    },
  },
  {
    name: 'an email address or a telephone number, neither given',
    show: async (page) => {
      const { visitor } = await page.form({ questions: 'reachable' });
      await visitor.fillsIn('Your name', 'Seren Jones');
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
    },
  },
  {
    name: 'something else is chosen, and no words say what',
    show: async (page) => {
      const { visitor } = await page.form({ questions: 'contact dietary how-did-you-hear' });
      await visitor.ticks('Something else, or an allergy');
      await visitor.ticks('Another way');
      await visitor.presses('Book a place');
      await visitor.reads('Say in your own words what you chose for “How did you hear about this event?”');
    },
  },
  {
    name: 'a file is picked',
    show: async (page) => {
      const { visitor } = await open(page);
      await visitor.reads('A rating');
      const input = await visitor.sees('the file', () => visitor.all<HTMLInputElement>('[type=file]')[0]);
      const transfer = new DataTransfer();
      transfer.items.add(new File(['plan'], 'plan.pdf', { type: 'application/pdf' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await visitor.reads('Take this file out again');
    },
  },
  ...[...moreSets.keys()].map((set) => ({
    name: `questions of the set “${set}”`,
    show: async (page: Page) => {
      const { visitor } = await page.form({ questions: `contact ${set}` });
      await visitor.sees('its questions', () => visitor.all('.question').length > 3);
    },
  })),
];
