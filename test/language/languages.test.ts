import { expect } from 'chai';
import { formWords } from '../../src/language/form/index.ts';
import { inLanguage, type Languages } from '../../src/language/languages.ts';
import { questionWords } from '../../src/language/questions/index.ts';
import { ownMembers } from '../booking/own-members.ts';
import { timetableWords } from '../../src/language/timetable/index.ts';

const languages: Languages<string> = ownMembers({
  en: () => 'English',
  de: async () => Promise.resolve('Deutsch'),
  'pt-br': () => 'português do Brasil',
  ga: async () => Promise.reject(new Error('the file cannot be fetched')),
});

describe('The language of the words', () => {
  for (const [tag, found] of [
    ['de', 'Deutsch'],
    ['DE', 'Deutsch'],
    ['de-CH', 'Deutsch'],
    ['de-CH-1996', 'Deutsch'],
    ['pt-BR', 'português do Brasil'],
    ['pt', 'English'],
    ['fr', 'English'],
    ['', 'English'],
    ['-', 'English'],
    ['english please', 'English'],
    ['constructor', 'English'],
    ['__proto__', 'English'],
  ] as const)
    it(`is ${found} on a page in ${JSON.stringify(tag)}`, async () => {
      expect(await inLanguage(languages, tag, 'English')).to.equal(found);
    });

  it('is English when the file of the language cannot be fetched', async () => {
    expect(await inLanguage(languages, 'ga-IE', 'English')).to.equal('English');
  });

  it('is Welsh in the timetable, the form and its questions on a Welsh page', async () => {
    expect((await timetableWords('cy-GB')).words.free).to.equal('Am ddim');
    expect((await formWords('cy')).words.error).to.equal('Gwall:');
    expect((await questionWords('cy')).name.label).to.equal('Eich enw');
  });

  it('is English everywhere on a page in a language that nobody has written yet', async () => {
    expect((await timetableWords('tlh')).language).to.equal('en');
    expect((await formWords('tlh')).language).to.equal('en');
    expect((await questionWords('tlh')).name.label).to.equal('Your name');
  });
});
