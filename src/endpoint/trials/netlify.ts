import type { Trial } from './trial.ts';

/**
 * Netlify takes what is sent for a form that it found in a page when the site was built, and of that the names which it
 * found there. A form that a script draws is not found: a hidden copy must stand in a page, and this writes it.
 */
export const netlify: Trial = {
  address: (_, page) => page.replace(/#.*$/, ''),
  wrong(text = '', { fullest }) {
    const name = String(fullest['form-name']);
    const names = Object.keys(fullest).filter((field) => field !== 'form-name');
    const missing = names.filter((field) => !named(field).test(text));
    // Once it is built, Netlify has written the form's name into a hidden field of it.
    const isThere = new RegExp(`<form[^>]*\\bname=["']?${escaped(name)}["'\\s>]`, 'i').test(text);
    const skeleton = skeletonOf(
      name,
      names.map((field) => [field, isFile(fullest[field])]),
    );
    if (!isThere) return [{ code: 'netlify-no-form', facts: { skeleton } }];
    return missing.length
      ? [{ code: 'netlify-names', facts: { missing: missing.join(', '), skeleton } }]
      : [];
  },
};

const named = (field: string): RegExp => new RegExp(`\\bname=["']?${escaped(field)}["'\\s>]`);

const escaped = (text: string): string => text.replace(/[^\w]/g, '\\$&');

/** The hidden copy, to be pasted into a page of the site. */
const skeletonOf = (name: string, fields: readonly (readonly [name: string, isFile: boolean])[]): string =>
  [
    `<form name="${attribute(name)}" data-netlify="true" netlify-honeypot="bot-field" hidden>`,
    ...fields.map(
      ([field, isOfFile]) => `  <input${isOfFile ? ' type="file"' : ''} name="${attribute(field)}">`,
    ),
    '</form>',
  ].join('\n');

const isFile = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
