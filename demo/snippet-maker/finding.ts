import { mendFor } from '../../src/elements/setup-notice/mends.ts';
import type { Trouble } from '../../src/elements/page/trouble.ts';

/** What is wrong and how to mend it, in the very sentences of the setup notice, or a word that all is well. */
export interface Finding {
  readonly kind: 'wrong' | 'note' | 'well';
  readonly text: string;
}

/** Codes of what is well enough to go on with. */
const notes = /^(?:note-|service-unread|formsubmit-activate|nothing-given|page-not-secure)/;

export const findingsOf = (troubles: readonly Trouble[]): readonly Finding[] =>
  troubles
    .filter(({ code }) => code !== 'note-no-zone')
    .map((trouble) => ({
      kind: notes.test(trouble.code) ? 'note' : 'wrong',
      text: here(trouble) ?? mendFor(trouble),
    }));

/** What is mended by a field of this page is not told as a line of HTML. */
const here = ({ code, facts }: Trouble): string | undefined => {
  if (code === 'setting-missing')
    return `The service needs to know its ${facts?.['setting']}. Fill it in above.`;
  if (code === 'names-missing')
    return 'The service’s fields have numbers. Fill in above which is which; without them nothing can be sent.';
  return undefined;
};
