import { readFileSync, writeFileSync } from 'node:fs';
import { editorData, webTypes } from './editors.mjs';
import { elementsOf } from './elements.mjs';
import { reactTypes } from './react.mjs';
import { vueTypes } from './vue.mjs';

/** Writes what frameworks and editors want to know, from the elements' manifest beside it. */
export const writeTypings = (folder) => {
  const elements = elementsOf(JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8')));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const write = (name, text) => writeFileSync(`${folder}/${name}`, text);
  write('react.d.ts', reactTypes(elements));
  write('vue.d.ts', vueTypes(elements));
  // There is nothing to run: who imports them wants the types.
  for (const name of ['react.js', 'vue.js']) write(name, 'export {};\n');
  write('vscode.html-custom-data.json', `${JSON.stringify(editorData(elements), null, 2)}\n`);
  write('web-types.json', `${JSON.stringify(webTypes(elements, version), null, 2)}\n`);
};
