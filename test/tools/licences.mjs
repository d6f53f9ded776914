import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The packages whose code stands in the bundle, and where each keeps its notice. */
export const bundled = {
  lit: 'LICENSE',
  'lit-html': 'LICENSE',
  'lit-element': 'LICENSE',
  '@lit/reactive-element': 'LICENSE',
  'date-fns': 'LICENSE.md',
  'ical.js': 'LICENSE',
  papaparse: 'LICENSE',
};

/**
 * What the command holds besides: Lit's stand-in for a browser, and linkedom, which is published as one file with all
 * that it is made of.
 */
export const bundledInCommand = {
  // Published without its notice, which is Lit's.
  '@lit-labs/ssr-dom-shim': '../../lit/LICENSE',
  linkedom: 'LICENSE',
  boolbase: 'LICENSE',
  'css-select': 'LICENSE',
  'css-what': 'LICENSE',
  cssomnom: 'LICENSE',
  'dom-serializer': 'LICENSE',
  domelementtype: 'LICENSE',
  domhandler: 'LICENSE',
  domutils: 'LICENSE',
  entities: 'LICENSE',
  'html-escaper': 'LICENSE.txt',
  htmlparser2: 'LICENSE',
  'nth-check': 'LICENSE',
  uhyphen: 'LICENSE',
};

/** Writes the notices that the licences ask to be passed on; packages with the same notice share it. */
export const writeLicences = (file) => {
  const byNotice = new Map();
  for (const [name, notice] of Object.entries({ ...bundled, ...bundledInCommand })) {
    const text = readFileSync(`${folderOf(name)}/${notice}`, 'utf8').trim();
    byNotice.set(text, [...(byNotice.get(text) ?? []), name]);
  }
  const own = `Turnout\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const others = [...byNotice].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  writeFileSync(file, `${[own, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
};

/** What linkedom is made of may stand within it, in a release of its own. */
const folderOf = (name) =>
  [`node_modules/linkedom/node_modules/${name}`, `node_modules/${name}`].find(existsSync);
