import { expect } from 'chai';
import { asTable } from '../../src/source/as-table.ts';

describe('a spreadsheet that Google publishes', () => {
  const sheet = 'https://docs.google.com/spreadsheets/d/e/2PACX-1v_a-B/pub';

  it('is asked for as a table, were its page what the editor copied', () => {
    expect(asTable(`${sheet}html`)).to.equal(`${sheet}?output=csv&`);
    expect(asTable(`${sheet}html?gid=7&single=true`)).to.equal(`${sheet}?output=csv&gid=7&single=true`);
  });

  it('and any other address is asked for as it is', () => {
    for (const url of [`${sheet}?output=csv`, 'events.csv', `https://evil.example/?${sheet}html`])
      expect(asTable(url)).to.equal(url);
  });
});
