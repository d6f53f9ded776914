import { expect } from 'chai';
import { readPattern } from '../../src/booking/pattern.ts';

const reason = (text: string): string => {
  const read = readPattern(text);
  return 'reason' in read ? read.reason : 'taken';
};

describe('a partner’s pattern', () => {
  const taken: [pattern: string, fits: string[], doesNot: string[]][] = [
    ['[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}', ['S1 2HE', 'SA11AA'], ['s1 2he', 'S1 2HEX', '']],
    ['\\d+', ['1', '123'], ['', '12a', ' 1']],
    ['(\\d{3}-)+\\d', ['123-456-7'], ['123-', '1']],
    ['(a|b)+', ['abba'], ['abc', '']],
    ['yes|no', ['yes', 'no'], ['yesno', 'ye']],
    ['(?:MA|PHF)-\\d{4}', ['MA-2019', 'PHF-0001'], ['XX-2019']],
    ['(?<year>\\d{4})', ['2019'], ['19']],
    ['\\p{L}+', ['Siân', 'Łukasz'], ['1']],
    ['[^@]+@[^@]+', ['a@b'], ['a@', 'a@b@c']],
    ['(?=.*x).*', ['axb'], ['ab']],
    ['(?:(?!--)[a-z\\-])+', ['river-walk'], ['river--walk']],
    ['\\(0\\d{3}\\)', ['(0114)'], ['0114']],
    ['[)(]+', [], []],
    ['', [''], ['a']],
  ];
  for (const [pattern, fits, doesNot] of taken.filter(([, fits]) => fits.length)) {
    it(`speaks of the whole answer: ${pattern || 'the empty one'}`, () => {
      const read = readPattern(pattern);
      if ('reason' in read) throw new Error(read.reason);
      for (const answer of fits) expect(read.test(answer), answer).to.equal(true);
      for (const answer of doesNot) expect(read.test(answer), answer).to.equal(false);
    });
  }

  const slow = [
    '(a+)+$',
    '(\\w+\\s?)*!',
    '(a|aa)+',
    '(a|aa)+$',
    '(a|a)*',
    '(a*)*b',
    '((ab)*)*c',
    '(a?){50}',
    '(\\d|[0-9])+x',
    '(a{1,9})+x',
    '(a|b|)+c',
    '(|a)+c',
    '(a{0}b|b)+c',
    '(?:(?:a|aa))+c',
    '((a|b)+)+c',
    '(?=(a+)+b)a',
    '(?<word>a+)+b',
    '(.|a)+b',
    '(^a|a)+b',
    'a*a*a*b',
    '.*.*.*',
    'a?'.repeat(60),
    '(a|a)'.repeat(30),
    '(?i:a|A)+b',
    '(?:(?=a*b)a)+c',
    '(?:(?=(?:(?=a{300})a){300})a)+c',
    '(?:(?=(?:(?=(?:(?=a{100})a){100})a){100})a)+c',
    '(?:x(?:(?!a{9})a)*)+',
  ];
  for (const pattern of slow) {
    it(`is refused where some text would freeze the page: ${pattern.slice(0, 30)}`, () => {
      expect(reason(pattern)).to.be.oneOf(['too-slow', 'invalid-pattern']);
    });
  }

  it('is refused where it is no regular expression, though parentheses around it would make it one', () => {
    for (const pattern of ['(', 'a)(b', '[\\w-.]', '*', '[', 'a{2,1}']) {
      expect(reason(pattern), pattern).to.equal('invalid-pattern');
    }
  });

  it('is refused where it looks back at what was read, for that cannot be bounded', () => {
    expect(reason('(a)\\1')).to.equal('back-reference');
    expect(reason('(?<a>a)\\k<a>')).to.equal('back-reference');
  });

  it('is read up to 200 characters and asked about answers up to 1,000', () => {
    expect(reason('a'.repeat(200))).to.equal('taken');
    expect(reason('a'.repeat(201))).to.equal('too-long');
    const read = readPattern('a+');
    if ('reason' in read) throw new Error(read.reason);
    expect(read.test('a'.repeat(1000))).to.equal(true);
    expect(read.test('a'.repeat(1001))).to.equal(false);
  });

  it('answers the same when it is asked again', () => {
    const read = readPattern('a');
    if ('reason' in read) throw new Error(read.reason);
    expect([read.test('a'), read.test('a'), read.test('b'), read.test('a')]).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
  });
});
