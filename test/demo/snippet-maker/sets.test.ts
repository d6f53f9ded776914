import { expect } from 'chai';
import { setWords } from '../../../demo/snippet-maker/words/sets.ts';
import { usualSets } from '../../../src/questions/index.ts';
import { moreSets } from '../../../src/questions/more/index.ts';

const sets = [...usualSets.keys(), ...moreSets.keys()];

describe('the sets of questions in the snippet maker', () => {
  it('are all told in words, and none that there is not', () => {
    expect(Object.keys(setWords)).to.deep.equal(sets);
  });

  it('are told apart, each by a title and a whole sentence that needs no name of ours', () => {
    expect(new Set(Object.values(setWords).map(({ title }) => title)).size).to.equal(sets.length);
    for (const { title, sentence } of Object.values(setWords)) {
      expect(title, title).to.match(/^[“A-Z]/);
      expect(sentence, title).to.match(/^[A-Z].*\.$/);
      expect(`${title} ${sentence}`, title).not.to.match(/[a-z]-[a-z]/);
    }
  });
});
