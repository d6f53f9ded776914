import type { HeldPage } from '../visits/held-page.ts';
import type { Visit } from '../visits/visit.ts';
import type { Happening, Script } from './script.ts';

const second = 1_000;

/**
 * Lets a script's happenings come while the first press is under way, and a form be replaced when the one before it stands; what
 * comes too late has no one to meet.
 */
export const happen = (visit: Visit, { happens }: Script): void => {
  let replaced: Promise<unknown> | undefined;
  for (const { what, after } of happens)
    void visit.page.passing(after).then(async () => {
      if (what === 'form is replaced') await replaced;
      if (visit.told.length > 0) return;
      const done = acts[what](visit, visit.page);
      if (what === 'form is replaced') replaced = (async () => void (await done))();
    });
};

const acts: { readonly [what in Happening]: (visit: Visit, page: HeldPage) => unknown } = {
  'second press': (visit) => visit.presses(),
  'Enter is held': (visit) => visit.holdsEnter(),
  'form is moved': ({ form }) => {
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(form);
  },
  'form is replaced': async (visit) => {
    visit.leaves();
    await visit.opensForm();
  },
  'Try now': (visit) => visit.find<HTMLElement>('form ~ p .button')?.click(),
  offline: async (_, page) => {
    page.goOffline();
    await page.passing(7 * second);
    page.comeBack();
  },
  hidden: async (_, page) => {
    page.hide();
    await page.passing(10 * second);
    page.show();
  },
  asleep: (_, page) => page.sleep(3_600 * second),
  restored: (_, page) => page.change('restored'),
  'clock is set': (_, page) => page.setClock(-86_400 * second),
};
