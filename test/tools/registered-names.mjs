// What can be named in a snippet or a list of questions, as the registries have it: the README must speak of each.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const file = (...path) => import(pathToFileURL(resolve(...path)).href);
const built = (path) => file('dist/modules', path);

/** `[kind, name]` of everything that is registered. */
const registeredNames = async () => {
  const { presetNames } = await built('endpoint/presets/index.js');
  const { encodings } = await built('endpoint/encodings/index.js');
  const { formats } = await built('source/formats/index.js');
  const { usualSets } = await built('questions/index.js');
  const { moreSets } = await built('questions/more/index.js');
  const { usual } = await built('fields/usual.js');
  const { rare } = await built('fields/rare.js');
  const { languages } = await built('language/timetable/index.js');
  const { verbs } = await file('build/src/command/verbs.js');
  const named = (kind, names) => [...names].map((name) => [kind, name]);
  return [
    ...named('preset', presetNames),
    ...named('enctype', Object.keys(encodings)),
    ...named(
      'format',
      formats.map(({ name }) => name),
    ),
    ...named('set of questions', [...usualSets.keys(), ...moreSets.keys()]),
    ...named(
      'type of question',
      [...usual, ...rare].map(({ type }) => type),
    ),
    ...named('language', Object.keys(languages)),
    ...named(
      'verb',
      verbs.map(({ name }) => name),
    ),
  ];
};

/** Those that stand nowhere in a text as code or as a value. */
export const unnamedIn = async (text) =>
  (await registeredNames())
    .filter(([, name]) => !['`', '"'].some((mark) => text.includes(`${mark}${name}${mark}`)))
    .map(([kind, name]) => `says nothing of the ${kind} ${name}`);
