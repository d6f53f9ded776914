import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const folder = 'demo/statements';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the statements that a partner may paste', () => {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    it(`${file} speaks of this release, and leads to the tests by which its sentences are known`, () => {
      expect(text).to.include(`Turnout ${version}`);
      const tests = [...text.matchAll(/\]\((\.\.[^)]+)\)/g)].map(([, path]) => `${folder}/${path}`);
      expect(tests).not.to.deep.equal([]);
      expect(tests.filter((path) => !existsSync(path))).to.deep.equal([]);
    });
  }

  it('say of accessibility no more than the README says was tried', () => {
    const statement = readFileSync(`${folder}/accessibility.md`, 'utf8').replace(/\s+/g, ' ');
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    for (const gap of ['screen reader', 'voice control', 'high contrast', 'real telephone', 'Welsh speaker'])
      for (const text of [statement, readme]) {
        const [, unknown = ''] =
          /\*\*(?:What is not known|Not tested by anyone yet)[.:]\*\*(.*?)\*?\*?(?:If something|A statement)/.exec(
            text,
          ) ?? [];
        expect(unknown).to.include(gap);
      }
  });
});
