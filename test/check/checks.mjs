// Everything that `npm run check` looks at. A check resolves with what is wrong, in sentences.
import { readFileSync } from 'node:fs';
import { runNode } from '../tools/processes.mjs';
import { architecture } from './architecture.mjs';
import { budgets } from './budgets.mjs';
import { packageContents } from './package-contents.mjs';

/** Passes when the program does; says what it printed when not. */
const program = async (...args) => {
  const { status, output } = await runNode(args);
  return status === 0 ? [] : [output];
};

const tsc = 'node_modules/typescript/bin/tsc';
const code = [
  'src/**/*.ts',
  'demo/**/*.{ts,mjs,yaml}',
  'test/**/*.{ts,mjs}',
  '!test/fixtures',
  '*.{json,mjs}',
  '.*.json',
];

const checks = {
  types: async () => [
    ...(await program(tsc, '-b', 'src', 'demo', 'test')),
    ...(await program(tsc, '-p', 'src/tsconfig.pure.json')),
  ],
  lint: () =>
    program(
      'node_modules/oxlint/bin/oxlint',
      '--deny-warnings',
      '--quiet',
      'src',
      'demo',
      'test',
      'rollup.config.mjs',
    ),
  format: () =>
    program(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--cache',
      '--cache-strategy=content',
      '--log-level=warn',
      '--no-error-on-unmatched-pattern',
      ...code,
    ),
  architecture: async () => architecture(),
  readme: () => program('test/tools/readme.mjs', '--check'),
  version: async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const told = readFileSync('src/version.ts', 'utf8').match(/version = '([^']*)'/)?.[1];
    return told === version ? [] : [`src/version.ts says ${told} and package.json ${version}`];
  },
  package: async () => [
    ...(await program('node_modules/publint/src/cli.js', '--strict')),
    ...(await program(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--quiet',
    )),
    ...(await packageContents()),
  ],
  'bundle budgets': async () => budgets(),
};

/** Runs each check as a stage; without a bundle, those that do not look at it. */
export const checkAll = async (stage, isBundled) => {
  for (const [name, check] of Object.entries(checks)) {
    if (!isBundled && ['package', 'bundle budgets'].includes(name)) continue;
    await stage(`check ${name}`, async () => {
      const wrong = await check();
      return {
        passed: wrong.length ? 0 : 1,
        failures: wrong.length ? [{ name, error: wrong.join('\n') }] : [],
      };
    });
  }
};
