type Facts = { readonly [name: string]: string | number };

/** What is wrong with how an attribute is written, and how to mend it; undefined for a code that is not about that. */
export const attributeMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'unknown-attribute': ({ attribute, element, nearest }) =>
    `${attribute} is not an attribute of <${element}>, and does nothing.${nearest ? ` Did you mean “${nearest}”?` : ''} Correct it, or take it out.`,
  'data-attribute': ({ attribute, use, element }) =>
    `${attribute} does nothing here: data- stands before an attribute of the <div> that stands for the tag. On <${element}> write ${use}.`,
  'curly-quotes': ({ attribute }) =>
    `The quotation marks of ${attribute} are curly (“ ”), as editors of texts make them, so that it is not read as you meant it. Write straight ones ("), in the editor's view of the code.`,
};
