import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { compileScript, parse } from '@vue/compiler-sfc';

const folder = 'build/examples';

/** Builds the examples for React and Vue as a bundler would have each file built; answers the folder. */
export const buildExamples = async (): Promise<string> => {
  await mkdir(`${folder}/source`, { recursive: true });
  await writeFile(`${folder}/source/react.tsx`, await readFile('demo/react/Events.tsx'));
  await writeFile(`${folder}/source/vue.ts`, fromVue(await readFile('demo/vue/Events.vue', 'utf8')));
  await writeFile(
    `${folder}/source/tsconfig.json`,
    JSON.stringify({
      extends: '../../../demo/react/tsconfig.json',
      // Their types are looked at by another test.
      compilerOptions: { noEmit: false, noCheck: true, outDir: '..', rootDir: '.' },
      include: ['*'],
    }),
  );
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', `${folder}/source`]);
  return folder;
};

/** With the setting that the example tells its reader of. */
const fromVue = (text: string): string => {
  const setting = /isCustomElement: \(tag\) => \/(.*)\/\.test\(tag\)/.exec(text)?.[1] ?? '$^';
  const isCustomElement = (tag: string): boolean => new RegExp(setting).test(tag);
  const { descriptor } = parse(text, { filename: 'Events.vue', templateParseOptions: { isCustomElement } });
  return compileScript(descriptor, { id: 'events', inlineTemplate: true }).content;
};
