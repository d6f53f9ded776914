import { expect } from 'chai';
import { fetchFields, fieldFor } from '../../src/fields/index.ts';
import { rare } from '../../src/fields/rare.ts';
import { usual } from '../../src/fields/usual.ts';
import { privacyQuestion, usualSets } from '../../src/questions/index.ts';
import { questionWords } from '../../src/language/questions/index.ts';
import { ask } from '../booking/questions.ts';

const options = [{ value: 'a', label: 'A' }];

describe('what questions are asked with', () => {
  it('is there from the start for every usual question', async () => {
    const words = await questionWords('en');
    const sets = [...usualSets.values()].flatMap((set) => [...set(words, { language: 'en' })]);
    for (const question of [...sets, privacyQuestion(words, undefined)])
      expect(usual).to.include(fieldFor(question), question.name);
    expect(await fetchFields(sets)).to.deep.equal([]);
  });

  it('is fetched for the others with its styles, whoever asked before', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await fetchFields([ask('words'), ask('stars', { type: 'rating' })])).to.have.length(1);
  });

  it('stays the same for a question whatever else is fetched', async () => {
    const plain = [ask('it', { type: 'radio', options }), ask('it', { type: 'textarea' })];
    const before = plain.map(fieldFor);
    await fetchFields([ask('stars', { type: 'rating' })]);
    expect(plain.map(fieldFor)).to.deep.equal(before);
  });

  it('is more where a question needs more', async () => {
    await fetchFields([ask('stars', { type: 'rating' })]);
    for (const question of [
      ask('it', { type: 'radio', options: [...options, { value: 'b', label: 'B', hint: 'Two' }] }),
      ask('it', { type: 'radio', options: [...options, { value: 'b', label: 'B', other: true }] }),
      ask('it', { type: 'radio', options: [...options, { value: 'b', label: 'B', remaining: 0 }] }),
      ask('it', { type: 'textarea', maxLength: 10 }),
    ])
      expect(fieldFor(question)?.more).to.equal(true);
  });

  it('stands once in all', () => {
    const kinds = [...usual, ...rare].map(({ type, more }) => `${type} ${more ?? false}`);
    expect(new Set(kinds).size).to.equal(kinds.length);
  });
});
