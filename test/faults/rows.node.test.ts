import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'test/faults';

/** The last row of the table of network faults. */
const last = 52;

describe('the table of network faults', () => {
  it('has a test for every row, named after it', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
    const tested = new Set([...text.matchAll(/\brow:? (\d+)[:,]/g)].map(([, row]) => Number(row)));
    const rows = Array.from({ length: last }, (_, index) => index + 1);
    expect(rows.filter((row) => !tested.has(row))).to.deep.equal([]);
  });
});
