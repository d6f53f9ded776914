// `npm run readme`: writes the README's tables between their marks, from what was built. `--check` only says whether
// they are what they should be.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { apiTables } from './api-tables.mjs';
import { noticeMessages } from './notice-messages.mjs';

const file = 'README.md';
const manifest = 'dist/custom-elements.json';

const fill = async (readme) => {
  const tables = {
    ...apiTables(JSON.parse(readFileSync(manifest, 'utf8'))),
    messages: await noticeMessages(),
  };
  const missing = Object.keys(tables).filter((name) => !readme.includes(`<!-- api:${name} -->`));
  if (missing.length) throw new Error(`${file} has no place for ${missing.join(', ')}`);
  return readme.replace(
    /(<!-- api:([\w-]+) -->)[^]*?(<!-- \/api -->)/g,
    (_, begin, name, end) => `${begin}\n\n${tables[name]}\n\n${end}`,
  );
};

const readme = readFileSync(file, 'utf8');
if (process.argv.includes('--check')) {
  // Without a bundle there is nothing to compare with.
  if (existsSync(manifest) && (await fill(readme)) !== readme) {
    console.log(`${file} says other things of the elements than they do: npm run readme`);
    process.exitCode = 1;
  }
} else writeFileSync(file, await fill(readme));
