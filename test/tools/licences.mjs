import { readFileSync, writeFileSync } from 'node:fs';

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

/** Writes the notices that the licences ask to be passed on; packages with the same notice share it. */
export const writeLicences = (file) => {
  const byNotice = new Map();
  for (const [name, notice] of Object.entries(bundled)) {
    const text = readFileSync(`node_modules/${name}/${notice}`, 'utf8').trim();
    byNotice.set(text, [...(byNotice.get(text) ?? []), name]);
  }
  const own = `Turnout\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const others = [...byNotice].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  writeFileSync(file, `${[own, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
};
