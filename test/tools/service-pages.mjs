// The page of each service in demo/services/: there is one for every preset, the README leads to it, and the mistakes in
// it are those that the preset's own check names, in the words of the setup notice.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from './markdown.mjs';

const folder = 'demo/services';
const imported = (...path) => import(pathToFileURL(resolve(...path)).href);
const built = (path) => imported('dist/modules', path);
const fileOf = (name) => `${folder}/${name}.md`;

/** Writes the tables of mistakes; what stands around them is written by hand. */
export const fillServicePages = async () => {
  for (const [name, mistakes] of await mistakesByService())
    if (existsSync(fileOf(name))) writeFileSync(fileOf(name), filled(read(name), mistakes));
};

/** What is wrong with the pages, in sentences. */
export const wrongServicePages = async (readme) =>
  [...(await mistakesByService()), ['link']].flatMap(([name, mistakes]) => {
    if (!existsSync(fileOf(name))) return [`has no page ${fileOf(name)} to lead to`];
    return [
      ...(readme.includes(`](${fileOf(name)})`) ? [] : [`does not lead to ${fileOf(name)}`]),
      ...(!mistakes || filled(read(name), mistakes) === read(name)
        ? []
        : [
            `leads to ${fileOf(name)}, which says other things of mistakes than the check does: npm run readme`,
          ]),
    ];
  });

const read = (name) => readFileSync(fileOf(name), 'utf8');

const filled = (page, mistakes) =>
  page.replace(
    /<!-- mistakes -->[^]*<!-- \/mistakes -->/,
    () => `<!-- mistakes -->\n\n${mistakes}\n\n<!-- /mistakes -->`,
  );

const mistakesByService = async () => {
  const { presetNames, loadPreset } = await built('endpoint/presets/index.js');
  const { wrongSetUp } = await built('endpoint/set-up.js');
  const { mendFor } = await built('elements/setup-notice/mends.js');
  const { services } = await imported('build/test/contracts/services/index.js');
  return Promise.all(
    presetNames.map(async (name) => {
      const preset = await loadPreset(name);
      const { url, mistakes, settings: right, surprises = [] } = services[name];
      const rows = mistakes.map((mistake) => {
        const settings = { names: {}, extra: {}, ...(mistake.settings ?? right) };
        const [problem] = wrongSetUp(preset, { url: mistake.url ?? url, settings });
        return [mistake.what, mendFor(problem)];
      });
      const refusals = surprises.flatMap(({ name: what, answer, cause }) => {
        if (!cause) return [];
        const json = answer.body;
        const outcome = preset.outcome(
          { status: answer.status, type: '', text: JSON.stringify(json), json },
          {
            names: {},
            extra: {},
          },
        );
        return [
          [`${what} (told by a test booking)`, mendFor({ code: cause, facts: outcome.problems[0].facts })],
        ];
      });
      const everywhere = [
        [
          'a secret in the tag or in a hidden input',
          mendFor({ code: 'secret', facts: { attribute: '…', kind: '…' } }),
        ],
      ];
      return [name, table(['mistake', 'what the check says'], [...rows, ...refusals, ...everywhere])];
    }),
  );
};
