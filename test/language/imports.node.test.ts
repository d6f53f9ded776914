import { readFileSync } from 'node:fs';
import { expect } from 'chai';

/** Every module that is loaded at once with this one. */
const loadedWith = (module: URL, found = new Set<string>()): Set<string> => {
  if (found.has(module.href)) return found;
  found.add(module.href);
  const text = readFileSync(module, 'utf8');
  for (const [, path] of text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gm))
    if (path) loadedWith(new URL(path, module), found);
  return found;
};

const names = (kind: string): readonly string[] =>
  [...loadedWith(new URL(`../../src/language/${kind}/index.js`, import.meta.url))]
    .map((href) => href.split('/language/')[1] ?? '')
    .sort();

describe('What a page must load', () => {
  it('for the timetable is English for the timetable, and nothing of the form or of other languages', () => {
    expect(names('timetable')).to.deep.equal([
      'catalogue.js',
      'languages.js',
      'timetable/en.js',
      'timetable/index.js',
    ]);
  });

  it('for the form and its questions is no language but English', () => {
    expect(names('form')).to.deep.equal(['catalogue.js', 'form/en.js', 'form/index.js', 'languages.js']);
    expect(names('questions')).to.deep.equal(['languages.js', 'questions/en.js', 'questions/index.js']);
  });
});
