import { secretKind } from './secret-kinds.ts';

type Facts = { readonly [name: string]: string | number };

/** What is wrong with the tag as it stands in the page, and how to mend it; undefined for a code that is not about that. */
export const attributeMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'unknown-attribute': ({ attribute, element, nearest }) =>
    `${attribute} is not an attribute of <${element}>, and does nothing.${nearest ? ` Did you mean “${nearest}”?` : ''} Correct it, or take it out.`,
  'data-attribute': ({ attribute, use, element }) =>
    `${attribute} does nothing here: data- stands before an attribute of the <div> that stands for the tag. On <${element}> write ${use}.`,
  'hidden-by-style': ({ element }) =>
    `A rule of the page's style hides <${element}> (display: none), so that nobody sees anything of it. Look in the theme's style sheets for what means it, or write hidden in the tag if that is meant.`,
  'no-end-tag': ({ element, holds }) =>
    `The rest of the page (${holds}) seems to stand in <${element}>, whose end tag is missing: nobody sees it once the events are there. Write </${element}> behind your own words, or the </div> of what stands for it; there is no short form with />.`,
  'in-a-paragraph': ({ element }) =>
    `<${element}> stands in a paragraph, which can hold no other: what you wrote between its tags stands behind it, and stays there. Put the tag between paragraphs, not into one, in the editor's view of the code.`,
  'secret-in-address': ({ attribute, kind }) =>
    `${attribute} holds what looks like a secret (${secretKind(`${kind}`)}). Everyone who visits can read it: take it out, and revoke it.`,
  'curly-quotes': ({ attribute }) =>
    `The quotation marks of ${attribute} are curly (“ ”), as editors of texts make them, so that it is not read as you meant it. Write straight ones ("), in the editor's view of the code.`,
};
