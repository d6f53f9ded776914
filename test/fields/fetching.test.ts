import { expect } from 'chai';
import { fetchFields, fieldFor } from '../../src/fields/index.ts';
import { rare } from '../../src/fields/rare.ts';
import { usual } from '../../src/fields/usual.ts';
import { access } from '../../src/questions/access.ts';
import { contact } from '../../src/questions/contact.ts';
import { privacyQuestion } from '../../src/questions/privacy.ts';
import { standard } from '../../src/questions/standard.ts';
import { questionWords } from '../../src/language/questions/index.ts';

describe('what questions are asked with', () => {
  it('is there from the start for every ready-made question', async () => {
    const words = await questionWords('en');
    const sets = [standard, contact, access].flatMap((set) => [...set(words, { language: 'en' })]);
    for (const { type } of [...sets, privacyQuestion(words)])
      expect(usual.map((field) => field.type)).to.include(type);
  });

  it('is fetched for the others, and stands once in all', async () => {
    await fetchFields(['text', 'rating']);
    for (const field of [...usual, ...rare]) expect(fieldFor(field.type)).to.equal(field);
    expect(new Set([...usual, ...rare].map(({ type }) => type)).size).to.equal(usual.length + rare.length);
  });
});
