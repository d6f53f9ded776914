import { expect } from 'chai';
import { folded, textIn } from '../../src/event/text.ts';

describe('A text in several languages', () => {
  it('is the same for everyone where it is one text', () => expect(textIn('Tea', 'cy')).to.equal('Tea'));

  it('is nothing where there is none', () => {
    expect(textIn(undefined, 'en')).to.equal('');
    expect(textIn({}, 'en')).to.equal('');
  });

  for (const [text, language, read] of [
    [{ en: 'Tea', cy: 'Te' }, 'cy', 'Te'],
    [{ en: 'Tea', cy: 'Te' }, 'cy-GB', 'Te'],
    [{ en: 'Tea', cy: 'Te' }, 'CY', 'Te'],
    [{ en: 'Tea', 'cy-GB': 'Te' }, 'cy', 'Te'],
    [{ en: 'Tea', cy: 'Te' }, 'de', 'Tea'],
    [{ cy: 'Te', en: 'Tea' }, 'de', 'Tea'],
    [{ cy: 'Te', 'en-GB': 'Tea' }, 'de', 'Tea'],
    [{ 'en-US': 'Chips', 'en-GB': 'Crisps' }, 'en-GB', 'Crisps'],
    [{ 'zh-Hant': '茶會', 'zh-Hans': '茶会' }, 'zh-Hant-TW', '茶會'],
    [{ cy: 'Te', fr: 'Thé' }, 'de', 'Te'],
    [{ en: '', cy: 'Te' }, 'en', ''],
  ] as const)
    it(`${JSON.stringify(text)} is read in ${language} as ${JSON.stringify(read)}`, () =>
      expect(textIn(text, language)).to.equal(read));

  it('does not take what every object has for a language', () => {
    expect(textIn({ en: 'Tea' }, 'constructor')).to.equal('Tea');
    expect(textIn({ en: 'Tea' }, '__proto__')).to.equal('Tea');
  });

  it('is folded for a search', () => expect(folded('ŶD Café Ｔｅａ')).to.equal('yd cafe tea'));
});
