// The README's table of the sets of questions: each set's questions, in the words that visitors read.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from './markdown.mjs';

const built = (path) => import(pathToFileURL(resolve('dist/modules', path)).href);

export const questionSets = async () => {
  const { usualSets } = await built('questions/index.js');
  const { moreSets } = await built('questions/more/index.js');
  const usual = (await built('language/questions/en.js')).en;
  const more = (await built('language/more-questions/en.js')).en;
  const rows = [
    ...[...usualSets].map(([name, set]) => [name, set(usual, about)]),
    ...[...moreSets].map(([name, set]) => [name, set(more, about)]),
  ];
  return table(
    ['set', 'what it asks'],
    rows.map(([name, questions]) => [`\`${name}\``, questions.flatMap(said).join(' · ')]),
  );
};

/** An event about which everything is asked that can be. */
const about = {
  language: 'en',
  event: { audience: [], keywords: [], accessibilitySupport: ['…'] },
};

const said = ({ label, required, questions }) => {
  if (!questions) return [required ? `**${label}**` : label];
  const inside = questions.flatMap(said);
  return required ? [inside.map((one) => `**${one}**`).join(' or ')] : inside;
};
