import { fillsInContact, questionsScript } from '../../elements/forms.ts';
import type { Visitor } from '../../journeys/visitor.ts';
import type { Page } from '../page.ts';
import type { State } from '../state.ts';

const group = (name: string, label: string, ...questions: readonly object[]): object => ({
  name,
  label,
  type: 'group',
  hint: 'We want everyone to take part.',
  questions,
});

const options = ['Clay', 'Printing'];

/** A form that is asked in four steps: who comes, the day, access, and the answers to be checked. */
export const long = [
  group(
    'day',
    'The day',
    { name: 'craft', label: 'Which craft?', type: 'radio', options, required: true },
    { name: 'before', label: 'Have you done it before?', type: 'radio', options: ['Yes', 'No'] },
    { name: 'arrive', label: 'You arrive on', type: 'date' },
    { name: 'hope', label: 'What do you hope for?', type: 'textarea' },
  ),
  group(
    'access',
    'Access',
    { name: 'needs', label: 'What do you need?', type: 'textarea' },
    { name: 'talk', label: 'Would you rather talk?', type: 'radio', options: ['Yes', 'No'] },
    { name: 'how', label: 'How?', type: 'text' },
  ),
  { name: 'agree', label: 'I know that the river may rise.', type: 'consent', required: true },
];

const open = async (page: Page): Promise<Visitor> => {
  const { visitor } = await page.form({ questions: 'contact' }, { inside: [questionsScript(...long)] });
  await visitor.readsHeading('Step 1 of 4');
  return visitor;
};

const toTheAnswers = async (page: Page): Promise<Visitor> => {
  const visitor = await open(page);
  await fillsInContact(visitor);
  await visitor.presses('Continue');
  await visitor.readsHeading('Step 2 of 4');
  await visitor.picks('Clay');
  await visitor.presses('Continue');
  await visitor.readsHeading('Step 3 of 4');
  await visitor.presses('Continue');
  await visitor.readsHeading('Step 4 of 4');
  return visitor;
};

/** A long form, a step at a time. */
export const steps: readonly State[] = [
  { name: 'first step', show: open },
  {
    name: 'step, errors',
    show: async (page) => {
      const visitor = await open(page);
      await fillsInContact(visitor);
      await visitor.presses('Continue');
      await visitor.readsHeading('Step 2 of 4');
      await visitor.presses('Continue');
      await visitor.readsHeading('There is a problem');
    },
  },
  { name: 'check your answers', show: toTheAnswers },
  {
    name: 'check your answers, errors',
    show: async (page) => {
      const visitor = await toTheAnswers(page);
      await visitor.presses('Book a place');
      await visitor.readsHeading('There is a problem');
    },
  },
];
