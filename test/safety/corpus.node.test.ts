import { expect } from 'chai';
import { describedIn } from '../../src/frame/described-in.ts';
import { withoutMarkup } from '../../src/safety/markup.ts';
import { plainText } from '../../src/safety/text.ts';
import { sharedRows } from '../fixtures/shared.ts';
import { verdictOf } from './verdict.ts';

describe('the shared corpus of addresses', () => {
  for (const { id, use, url, base, verdict, why } of sharedRows('corpora/urls.json', 'urls')) {
    it(`${verdict}: ${why} (${id})`, () => {
      expect(verdictOf(String(use), String(url), base ? String(base) : undefined)).to.equal(verdict);
    });
  }
});

describe('the shared corpora in the address of a framed page', () => {
  const page = 'https://charity.example/turnout/embed.html';
  const names = ['src', 'action', 'availability', 'questions', 'success-url', 'success-origins'];

  it('lead to no other site, and say nothing that is no attribute', () => {
    const texts = [
      ...sharedRows('corpora/urls.json', 'urls').map(({ url }) => String(url)),
      ...sharedRows('corpora/strings.json', 'strings').map(({ text }) => String(text ?? '')),
    ];
    for (const text of texts) {
      const query = new URLSearchParams([...names, 'element', 'recipient', text].map((name) => [name, text]));
      const { element, attributes } = describedIn(`${page}?${query.toString()}`, [], () => [
        ...names,
        'recipient',
      ]);
      expect(element).to.equal('event-booking');
      for (const [name, value] of attributes)
        if (name !== 'recipient')
          for (const one of value.split(/\s+/))
            expect(new URL(one, page).origin, `${name}=${one}`).to.equal('https://charity.example');
    }
  });
});

describe('the shared corpus of strings', () => {
  const honest = new Set(['names', 'emoji', 'combining', 'proto', 'template', 'format']);
  for (const { id, group, text, repeat } of sharedRows('corpora/strings.json', 'strings')) {
    const [unit, times] = Array.isArray(repeat) ? repeat : [text, 1];
    const given = String(unit).repeat(Number(times));
    it(`${honest.has(String(group)) ? 'keeps' : 'tames'} ${id}`, () => {
      const shown = plainText(given);
      if (honest.has(String(group))) expect(shown).to.equal(given);
      expect(shown.length).to.be.at.most(4000);
      // oxlint-disable-next-line no-control-regex
      expect(shown).not.to.match(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
      expect(encodeURIComponent(shown)).to.be.a('string');
      if (group === 'xss' && given.startsWith('<')) expect(withoutMarkup(given)).not.to.match(/<[a-z]/i);
    });
  }
});
