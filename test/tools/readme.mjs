// `npm run readme`: writes the README's tables, and those of the services' pages, between their marks, from what was
// built. `--check` only says what is out of date, here or in its own words.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { apiTables } from './api-tables.mjs';
import { questionSets } from './question-sets.mjs';
import { noticeMessages } from './notice-messages.mjs';
import { unnamedIn } from './registered-names.mjs';
import { fillServicePages, wrongServicePages } from './service-pages.mjs';

const file = 'README.md';
const manifest = 'dist/custom-elements.json';

const fill = async (readme) => {
  const tables = {
    ...apiTables(JSON.parse(readFileSync(manifest, 'utf8'))),
    messages: await noticeMessages(),
    sets: await questionSets(),
  };
  const missing = Object.keys(tables).filter((name) => !readme.includes(`<!-- api:${name} -->`));
  if (missing.length) throw new Error(`${file} has no place for ${missing.join(', ')}`);
  return readme.replace(
    /(<!-- api:([\w-]+) -->)[^]*?(<!-- \/api -->)/g,
    (_, begin, name, end) => `${begin}\n\n${tables[name]}\n\n${end}`,
  );
};

const wrongWith = async (readme) => [
  ...((await fill(readme)) === readme
    ? []
    : ['says other things of the elements than they do: npm run readme']),
  ...(await unnamedIn(readme)),
  ...(await wrongServicePages(readme)),
];

const readme = readFileSync(file, 'utf8');
if (!process.argv.includes('--check')) {
  writeFileSync(file, await fill(readme));
  await fillServicePages();
}
// Without a bundle there is nothing to compare with.
const wrong = existsSync(manifest) ? await wrongWith(readFileSync(file, 'utf8')) : [];
for (const words of wrong) console.log(`${file} ${words}`);
if (wrong.length) process.exitCode = 1;
