import { questionsScript } from '../../elements/forms.ts';
import { walk } from '../../elements/events.ts';
import type { Visitor } from '../../journeys/visitor.ts';
import type { State } from '../state.ts';

const welsh = { ...walk, name: { en: 'River walk', cy: 'Taith gerdded' }, remainingAttendeeCapacity: 2 };

const arabic = { name: 'جولة على ضفة النهر', location: { '@type': 'Place', name: 'القاهرة' } };

const arabicQuestion = {
  name: 'meal',
  label: 'ماذا تأكل؟',
  hint: 'نطبخ للجميع.',
  type: 'radio',
  options: ['نباتي', 'حلال'],
  required: true,
};

const sends = async (visitor: Visitor): Promise<void> => {
  const button = await visitor.sees('what sends', () => visitor.all<HTMLElement>('.send .button')[0]);
  button.click();
};

/** The languages that there are, and one that is written from right to left. */
export const languages: readonly State[] = [
  {
    name: 'Welsh timetable',
    show: async (page) => {
      await page.events([welsh], { lang: 'cy', bookable: '' });
      await page.visitor.readsHeading('Mawrth 2019');
    },
  },
  {
    name: 'Welsh form, errors',
    show: async (page) => {
      const { visitor } = await page.form({ lang: 'cy' });
      await visitor.reads('Eich enw');
      await sends(visitor);
      await visitor.sees('what is wrong', () => visitor.all('.summary')[0]);
    },
  },
  {
    name: 'Welsh, confirmed',
    show: async (page) => {
      const { visitor } = await page.form({ lang: 'cy' });
      await visitor.fillsIn('Eich enw', 'Seren Jones');
      await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
      await sends(visitor);
      await visitor.sees('the confirmation', () => visitor.all('.outcome')[0]);
    },
  },
  {
    name: 'right-to-left timetable',
    show: async (page) => {
      page.main.dir = 'rtl';
      await page.events([{ ...walk, ...arabic }], { bookable: '' });
      await page.visitor.reads(arabic.name);
    },
  },
  {
    name: 'right-to-left form, errors',
    show: async (page) => {
      page.main.dir = 'rtl';
      const { visitor } = await page.form({}, { facts: arabic, inside: [questionsScript(arabicQuestion)] });
      await visitor.reads(arabicQuestion.label);
      await sends(visitor);
      await visitor.sees('what is wrong', () => visitor.all('.summary')[0]);
    },
  },
];
