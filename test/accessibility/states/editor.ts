import type { State } from '../state.ts';

/** What the site's editor is told, and what visitors see of a form that is set up wrong. */
export const editor: readonly State[] = [
  {
    name: 'setup notice',
    show: async (page) => {
      const { visitor } = await page.form({ preset: 'formspre', 'heading-level': '9' });
      await visitor.readsNotice('Did you mean “formspree”?');
      await visitor.reads('Bookings are not working on this page.');
    },
  },
  {
    name: 'setup notice, nothing wrong',
    show: async (page) => {
      const { visitor } = await page.form({ check: ' ' });
      await visitor.readsNotice('Setup notice');
      await visitor.reads('Send a test booking');
    },
  },
];
