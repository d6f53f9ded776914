import { expect } from 'chai';
import { checkAnswers } from '../../src/booking/check.ts';
import { isDate, isTime } from '../../src/booking/date.ts';
import { isEmail } from '../../src/booking/email.ts';
import { oneOfProblems } from '../../src/booking/one-of.ts';
import { isTelephone } from '../../src/booking/telephone.ts';
import type { Answer, Question } from '../../src/booking/question.ts';
import type { Problem } from '../../src/booking/problem.ts';
import { ask } from './questions.ts';

const nothingOfType = (): undefined => undefined;

const check = (facts: Partial<Question>, answer?: Answer): Problem | undefined =>
  checkAnswers(
    [ask('q', facts)],
    { answers: answer === undefined ? {} : { q: answer }, people: [] },
    nothingOfType,
  )[0];

describe('the check of the answers', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const table: [
    what: string,
    question: Partial<Question>,
    answer: Answer | undefined,
    code: string | undefined,
  ][] = [
    ['lets an optional question be', {}, undefined, undefined],
    ['wants what is required', { required: true }, undefined, 'required'],
    ['takes empty words for none', { required: true }, '', 'required'],
    ['takes an empty list for none', { required: true }, [], 'required'],
    [
      'takes an unticked box for none where it must be ticked',
      { required: true, type: 'checkbox' },
      false,
      'required',
    ],
    ['takes no and nought for answers', { required: true, type: 'number' }, 0, undefined],
    ['lets a box that need not be ticked be', { type: 'checkbox' }, false, undefined],
    ['gives the reason where there is one', { required: 'We write to you.' }, undefined, 'required-because'],
    ['gives the reason in any language', { required: { cy: 'Oherwydd.' } }, undefined, 'required-because'],
    ['wants an agreement', { required: true, type: 'consent' }, false, 'not-agreed'],
    ['takes a thousand characters', {}, 'é'.repeat(1000), undefined],
    ['takes no more than a thousand', {}, 'é'.repeat(1001), 'too-long'],
    ['takes four thousand on several lines', { type: 'textarea' }, 'x'.repeat(4000), undefined],
    ['takes no more on several lines', { type: 'textarea' }, 'x'.repeat(4001), 'too-long'],
    ['counts characters as people do', { maxLength: 2 }, '💩💩', undefined],
    ['keeps to the question’s own limit', { maxLength: 2 }, 'abc', 'too-long'],
    ['takes the least', { min: 1 }, 1, undefined],
    ['takes no less', { min: 1 }, 0, 'too-small'],
    ['takes the greatest', { max: 3 }, 3, undefined],
    ['takes no more', { max: 3 }, 4, 'too-large'],
    ['takes no earlier day', { type: 'date', min: '2019-02-11' }, '2019-02-10', 'too-early'],
    ['takes no later day', { type: 'date', max: '2019-04-25' }, '2019-04-26', 'too-late'],
    [
      'takes the first and the last day',
      { type: 'date', min: '2019-02-11', max: '2019-02-11' },
      '2019-02-11',
      undefined,
    ],
    ['takes an option', { type: 'radio', options }, 'b', undefined],
    ['takes nothing that was not offered', { type: 'radio', options }, 'c', 'not-an-option'],
    ['takes no label for a value', { type: 'select', options }, 'A', 'not-an-option'],
    ['takes several options', { type: 'checkbox', options }, ['a', 'b'], undefined],
    [
      'takes none that was not offered among several',
      { type: 'checkbox', options },
      ['a', 'c'],
      'not-an-option',
    ],
    [
      'takes own words where "other" is offered',
      { type: 'radio', options: [...options, { value: 'o', label: 'O', other: true }] },
      'mine',
      undefined,
    ],
    ['keeps to the pattern', { pattern: '[A-Z]\\d' }, 'A12', 'wrong-pattern'],
    ['takes what fits the pattern', { pattern: '[A-Z]\\d' }, 'A1', undefined],
  ];
  for (const [what, question, answer, code] of table) {
    it(what, () => expect(check(question, answer)?.code).to.equal(code));
  }

  const full = [
    { value: 'a', label: 'A', remaining: 0 },
    { value: 'b', label: 'B', remaining: 2 },
  ];
  it('takes what is left, and not what is full', () => {
    expect(check({ type: 'radio', options: full }, 'b')).to.equal(undefined);
    expect(check({ type: 'radio', options: full }, 'a')?.code).to.equal('option-full');
    expect(check({ type: 'checkbox', options: full }, ['b', 'a'])?.code).to.equal('option-full');
    const other = [...full, { value: 'other', label: 'Other', other: true }];
    expect(check({ type: 'radio', options: other }, 'a')?.code).to.equal('option-full');
    expect(check({ type: 'radio', options: other }, 'mine')).to.equal(undefined);
  });

  describe('of an answer that may not come before another', () => {
    const dates = (answers: { [name: string]: Answer }, facts: Partial<Question> = {}) =>
      checkAnswers(
        [ask('from', { type: 'date' }), ask('to', { type: 'date', notBefore: 'from', ...facts })],
        { answers, people: [] },
        ({ type }) =>
          type === 'date'
            ? (answer) => (isDate(String(answer)) ? undefined : { code: 'not-a-date' })
            : undefined,
      );

    it('lets it be the same or later', () => {
      expect(dates({ from: '2019-03-04', to: '2019-03-04' })).to.deep.equal([]);
      expect(dates({ from: '2019-03-04', to: '2019-03-05' })).to.deep.equal([]);
      expect(dates({ to: '2019-03-05' })).to.deep.equal([]);
      expect(dates({ from: '2019-03-04' })).to.deep.equal([]);
    });

    it('says what it must be, if that is known', () => {
      expect(dates({ from: '2019-03-04', to: '2019-03-03' })).to.deep.equal([
        { code: 'too-early', question: 'to', facts: { min: '2019-03-04' } },
      ]);
      expect(dates({ from: '2019-99-99', to: '2019-03-03' }).map(({ question }) => question)).to.deep.equal([
        'from',
      ]);
    });

    it('keeps to its own limit where that is later', () => {
      const [problem] = dates({ from: '2019-03-04', to: '2019-03-05' }, { min: '2019-04-01' });
      expect(problem?.facts).to.deep.equal({ min: '2019-04-01' });
    });

    it('compares numbers with numbers alone, and each person with themselves', () => {
      const questions = [
        ask('least', { type: 'number', each: true }),
        ask('most', { type: 'number', each: true, notBefore: 'least' }),
      ];
      const people = [
        { least: 9, most: 10 },
        { least: 3, most: 2 },
        { least: 'many', most: 1 },
      ];
      expect(checkAnswers(questions, { answers: {}, people }, nothingOfType)).to.deep.equal([
        { code: 'too-small', facts: { min: 3 }, question: 'most', person: 1 },
      ]);
    });

    it('speaks of no answer that is hidden', () => {
      const hidden: Question = ask('from', { type: 'date', when: { question: 'none', is: true } });
      const to = ask('to', { type: 'date', notBefore: 'from' });
      const answers = { from: '2019-03-04', to: '2019-03-03' };
      expect(checkAnswers([hidden, to], { answers, people: [] }, nothingOfType)).to.deep.equal([]);
    });
  });

  describe('of a group that is required', () => {
    const reach = (facts: Partial<Question> = {}): Question =>
      ask('reach', {
        type: 'group',
        required: true,
        questions: [ask('note', { type: 'note' }), ask('email'), ask('box', { type: 'checkbox' })],
        ...facts,
      });
    const codes = (questions: readonly Question[], answers: { [name: string]: Answer }, people = [{}]) =>
      checkAnswers(questions, { answers, people }, nothingOfType, oneOfProblems);

    it('wants one answer at least, and says so of the group, in its place', () => {
      const questions = [ask('a', { required: true }), reach(), ask('b', { required: true })];
      expect(codes(questions, {}).map(({ code, question }) => [code, question])).to.deep.equal([
        ['required', 'a'],
        ['one-of', 'reach'],
        ['required', 'b'],
      ]);
      expect(codes([reach()], { email: 'x' })).to.deep.equal([]);
      expect(codes([reach()], { box: true })).to.deep.equal([]);
      expect(codes([reach()], { box: false, email: '' })).to.have.length(1);
    });

    it('wants it of each person it is put to', () => {
      expect(codes([reach({ each: true })], {}, [{}, {}]).map(({ person }) => person)).to.deep.equal([0, 1]);
    });

    it('wants nothing where nothing of it is asked', () => {
      expect(codes([reach({ when: { question: 'none', is: true } })], {})).to.deep.equal([]);
    });

    it('holds inside another group', () => {
      const outer = ask('outer', { type: 'group', questions: [reach()] });
      expect(codes([outer], {}).map(({ question }) => question)).to.deep.equal(['reach']);
    });
  });

  it('names the limit', () => {
    expect(check({ min: 2 }, 1)?.facts).to.deep.equal({ min: 2 });
    expect(check({ max: '2019-04-25' }, '2020-01-01')?.facts).to.deep.equal({ max: '2019-04-25' });
    expect(check({ maxLength: 2 }, 'abc')?.facts).to.deep.equal({ max: 2 });
  });

  it('says of places how many there are', () => {
    const [problem] = checkAnswers(
      [ask('places', { type: 'number', max: 2 })],
      { answers: { places: 3 }, people: [] },
      nothingOfType,
    );
    expect(problem).to.deep.equal({ code: 'too-many-places', question: 'places', facts: { max: 2 } });
  });

  it('asks the question’s type first, and names the question', () => {
    const problems = checkAnswers(
      [ask('q', { maxLength: 1 })],
      { answers: { q: 'abc' }, people: [] },
      ({ type }) =>
        type === 'text' ? (answer) => ({ code: `not-${String(answer)}`, facts: { a: 1 } }) : undefined,
    );
    expect(problems).to.deep.equal([{ code: 'not-abc', question: 'q', facts: { a: 1 } }]);
  });

  it('goes through the form in its order, person by person', () => {
    const questions = [
      ask('first', { required: true }),
      ask('diet', { required: true, each: true }),
      ask('seat', { required: true, each: true }),
      ask('last', { required: true }),
    ];
    const problems = checkAnswers(questions, { answers: {}, people: [{ diet: 'vegan' }, {}] }, nothingOfType);
    expect(problems.map(({ question, person }) => [question, person])).to.deep.equal([
      ['first', undefined],
      ['seat', 0],
      ['diet', 1],
      ['seat', 1],
      ['last', undefined],
    ]);
  });

  it('does not hold up a visitor for what is hidden', () => {
    const questions = [ask('a'), ask('b', { required: true, when: { question: 'a', is: 'yes' } })];
    expect(checkAnswers(questions, { answers: { a: 'no', b: '' }, people: [] }, nothingOfType)).to.deep.equal(
      [],
    );
    expect(checkAnswers(questions, { answers: { a: 'yes' }, people: [] }, nothingOfType)).to.have.length(1);
  });
});

describe('an e-mail address', () => {
  for (const good of [
    'ada@example.org',
    'ada.lovelace+news@mail.example.co.uk',
    "o'neill@example.ie",
    'ada@exämple.example',
    'ada@xn--exmple-cua.example',
    'łukasz@example.pl',
    '用户@例子.公司',
    'a@b.co',
    `${'a'.repeat(64)}@example.org`,
    'ada@1.example',
  ]) {
    it(`is one: ${good}`, () => expect(isEmail(good)).to.equal(true));
  }
  for (const bad of [
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@@example.org',
    'ada.@example.org',
    '.ada@example.org',
    'ada..l@example.org',
    'ada@example..org',
    'ada@.example.org',
    'ada@example.org.',
    'ada@-example.org',
    'ada@example-.org',
    'a da@example.org',
    'a@example.org,b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org\n',
    'user@[127.0.0.1]',
    'user@127.0.0.1',
    '"very unusual"@example.org',
    'Ada <ada@example.org>',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    `a@${'b.'.repeat(130)}org`,
  ]) {
    it(`is none: ${JSON.stringify(bad).slice(0, 50)}`, () => expect(isEmail(bad)).to.equal(false));
  }
  it('is looked at in a time that grows no faster than its length', () => {
    for (const long of [
      'a'.repeat(100_000),
      '@'.repeat(100_000),
      `a@${'a.'.repeat(50_000)}`,
      `${'a.'.repeat(50_000)}@`,
    ]) {
      expect(isEmail(long)).to.equal(false);
    }
  });
});

describe('a telephone number', () => {
  for (const good of [
    '+44 7700 900123',
    '(0114) 496 0123',
    '07700 900 123 ext. 4',
    '020 7946 0018',
    '01632-960-001',
    '+353 (0)1 234 5678',
    '12345',
    '01632 960001 x12',
    '116 123',
    'tel:+441632960018',
    'Tel. 01632 960018',
    'Mob 07700 900123',
    'Ffôn: 01632 960018',
    '07700 900123 (work)',
    '01632·960018',
  ]) {
    it(`is one: ${good}`, () => expect(isTelephone(good)).to.equal(true));
  }
  for (const bad of [
    '',
    '0044',
    'none',
    '0800 FLOWERS',
    'ada@example.org',
    '1'.repeat(26),
    '+44 7700 900123\n<b>',
    'ext. 12345',
    'telephone Mary, 01632 960018',
    '07700 900123 (work',
  ]) {
    it(`is none: ${JSON.stringify(bad)}`, () => expect(isTelephone(bad)).to.equal(false));
  }
});

describe('a date', () => {
  for (const good of ['2019-02-28', '2020-02-29', '2000-02-29', '2019-12-31', '1912-06-23']) {
    it(`is one: ${good}`, () => expect(isDate(good)).to.equal(true));
  }
  for (const bad of [
    '',
    '2019-02-29',
    '2026-02-30',
    '1900-02-29',
    '2019-13-01',
    '2019-00-01',
    '2019-01-00',
    '2019-04-31',
    '19-02-28',
    '0019-02-28',
    '2019-2-28',
    '2019-02-28T10:00',
    '2019-02-28 ',
    '28/02/2019',
    '02019-02-28',
  ]) {
    it(`is none: ${JSON.stringify(bad)}`, () => expect(isDate(bad)).to.equal(false));
  }
  it('has times of day from 00:00 to 23:59', () => {
    expect(['00:00', '09:30', '23:59'].every(isTime)).to.equal(true);
    expect(['24:00', '9:30', '10:60', '10:30:00', ''].some(isTime)).to.equal(false);
  });
});
