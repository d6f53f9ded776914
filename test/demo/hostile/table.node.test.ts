import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const folder = 'demo/hostile';
const table = readFileSync(`${folder}/README.md`, 'utf8');
const linked = [...table.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => String(address));

describe('the table of what host pages do', () => {
  it('has every page of its folder, in a row that says what it does', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const without = pages.filter((file) => !rows.some((row) => row.includes(`](${file})`)));
    expect(without).to.deep.equal([]);
  });

  it('names no page and no test that is not there', () => {
    expect(linked.filter((address) => !existsSync(`${folder}/${address}`))).to.deep.equal([]);
  });

  it('has pages that say in a comment what they do', () => {
    const silent = readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .filter((file) => !/<!-- \w[^]{20,}?-->/.test(readFileSync(`${folder}/${file}`, 'utf8')));
    expect(silent).to.deep.equal([]);
  });
});
