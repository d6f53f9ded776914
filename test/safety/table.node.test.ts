import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

describe('the table of what somebody may try', () => {
  const [, table = ''] = readFileSync('SECURITY.md', 'utf8').split('## How each is tested');
  const rows = table.split('\n').filter((line) => /^\| (?!---|what somebody)/.test(line));

  it('names a test for each, and none that is not there', () => {
    expect(rows.length).to.be.above(20);
    for (const row of rows) {
      const tests = [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => String(path));
      expect(tests, row).not.to.deep.equal([]);
      expect(tests.filter((path) => !existsSync(path))).to.deep.equal([]);
    }
  });
});
