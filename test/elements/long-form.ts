import { openForm, questionsScript, type Opened } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';
import type { Room } from './room.ts';

const text = (name: string, label: string, more: object = {}): object => ({
  name,
  label,
  type: 'text',
  ...more,
});

/** Four steps (who books, the walk, lunch, anything else), and where the answers are checked. */
export const openInSteps = async (
  attributes: { readonly [name: string]: string } = {},
  room?: Room,
): Promise<Opened> =>
  openForm(
    { questions: 'contact', ...attributes },
    {
      ...(room && { room }),
      inside: [
        questionsScript(
          {
            name: 'walk',
            label: 'The walk',
            type: 'group',
            questions: [
              text('shoes', 'Your shoes', { required: true }),
              text('pace', 'Your pace'),
              text('illness', 'Your health', { sensitive: true }),
            ],
          },
          {
            name: 'lunch',
            label: 'Lunch',
            type: 'group',
            questions: [text('soup', 'Your soup'), text('bread', 'Your bread'), text('tea', 'Your tea')],
          },
          text('anythingElse', 'Is there anything else?'),
        ),
      ],
    },
  );

/** The heading of a step, and focus at it. */
export const standsAt = async (visitor: Visitor, words: string): Promise<void> => {
  const found = await visitor.readsHeading(words);
  await visitor.sees(`focus at “${words}”`, () => visitor.focused() === found);
};

export const comesToLunch = async (visitor: Visitor): Promise<void> => {
  await visitor.fillsIn('Your name', 'Seren Jones');
  await visitor.fillsIn('Email address', 'seren@example.org');
  await visitor.presses('Continue');
  await standsAt(visitor, 'Step 2 of 5: The walk');
  await visitor.fillsIn('Your shoes', 'Boots');
  await visitor.presses('Continue');
  await standsAt(visitor, 'Step 3 of 5: Lunch');
};
