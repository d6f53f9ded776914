import { expect } from 'chai';
import { asked } from '../../src/booking/asked.ts';
import { mergeQuestions } from '../../src/booking/merge-questions.ts';
import { turns } from '../../src/booking/turns.ts';
import { holds } from '../../src/booking/when.ts';
import type { Answers, Question, When } from '../../src/booking/question.ts';
import { ownMembers } from './own-members.ts';
import { ask } from './questions.ts';

const names = (questions: readonly Question[]): unknown[] =>
  questions.map(({ name, questions: inside }) => (inside ? { [name]: names(inside) } : name));

describe('a condition', () => {
  const table: [when: When, answers: Answers, holds: boolean][] = [
    [{ question: 'a', is: 'x' }, { a: 'x' }, true],
    [{ question: 'a', is: 'x' }, { a: 'y' }, false],
    [{ question: 'a', is: 'x' }, {}, false],
    [{ question: 'a', is: ['x', 'y'] }, { a: 'y' }, true],
    [{ question: 'a', is: 'x' }, { a: ['w', 'x'] }, true],
    [{ question: 'a', is: ['x', 'y'] }, { a: ['w'] }, false],
    [{ question: 'a', is: 2 }, { a: '2' }, true],
    [{ question: 'a', is: true }, { a: true }, true],
    [{ question: 'a', is: false }, { a: false }, true],
    [{ question: 'a', is: false }, {}, false],
    [{ not: { question: 'a', is: 'x' } }, {}, true],
    [{ not: { question: 'a', is: 'x' } }, { a: 'x' }, false],
    [
      {
        all: [
          { question: 'a', is: 1 },
          { question: 'b', is: 2 },
        ],
      },
      { a: 1, b: 2 },
      true,
    ],
    [
      {
        all: [
          { question: 'a', is: 1 },
          { question: 'b', is: 2 },
        ],
      },
      { a: 1 },
      false,
    ],
    [
      {
        any: [
          { question: 'a', is: 1 },
          { question: 'b', is: 2 },
        ],
      },
      { b: 2 },
      true,
    ],
    [{ any: [] }, {}, false],
    [{ all: [] }, {}, true],
    [{ question: 'constructor', is: 'x' }, {}, false],
    [{ question: 'toString', is: String(Object.prototype.toString) }, {}, false],
  ];
  for (const [when, answers, expected] of table) {
    it(`${expected ? 'holds' : 'does not hold'}: ${JSON.stringify(when)} of ${JSON.stringify(answers)}`, () => {
      expect(holds(when, ownMembers(answers))).to.equal(expected);
    });
  }
});

describe('what is asked', () => {
  it('changes with the answers so far', () => {
    const questions = [
      ask('bring', { type: 'radio' }),
      ask('what', { when: { question: 'bring', is: 'yes' } }),
    ];
    expect(names(asked(questions, {}))).to.deep.equal(['bring']);
    expect(names(asked(questions, { bring: 'yes' }))).to.deep.equal(['bring', 'what']);
  });

  it('does not hang on an answer to a question that is itself hidden', () => {
    const questions = [
      ask('a'),
      ask('b', { when: { question: 'a', is: 'yes' } }),
      ask('c', { when: { question: 'b', is: 'yes' } }),
    ];
    expect(names(asked(questions, { a: 'no', b: 'yes' }))).to.deep.equal(['a']);
    expect(names(asked(questions, { a: 'yes', b: 'yes' }))).to.deep.equal(['a', 'b', 'c']);
  });

  it('leaves out a group with all that is in it, and a group in which nothing is asked', () => {
    const questions = [
      ask('a'),
      ask('g', { type: 'group', when: { question: 'a', is: 1 }, questions: [ask('inside')] }),
      ask('h', { type: 'group', questions: [ask('deep', { when: { question: 'inside', is: 'x' } })] }),
    ];
    expect(names(asked(questions, { inside: 'x' }))).to.deep.equal(['a']);
    expect(names(asked(questions, { a: 1 }))).to.deep.equal(['a', { g: ['inside'] }]);
    expect(names(asked(questions, { a: 1, inside: 'x' }))).to.deep.equal([
      'a',
      { g: ['inside'] },
      { h: ['deep'] },
    ]);
  });

  it('ends where conditions go in a circle, or speak of what nobody asks', () => {
    const circle = [
      ask('a', { when: { question: 'b', is: 'x' } }),
      ask('b', { when: { question: 'a', is: 'x' } }),
      ask('c', { when: { question: 'c', is: 'x' } }),
      ask('d', { when: { question: 'nobody', is: 'x' } }),
      ask('g', { type: 'group', when: { question: 'e', is: 'x' }, questions: [ask('e')] }),
    ];
    expect(asked(circle, { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x', nobody: 'x' })).to.deep.equal([]);
  });

  it('may follow a condition that stands later in the form', () => {
    const questions = [ask('first', { when: { question: 'last', is: 'x' } }), ask('last')];
    expect(names(asked(questions, { last: 'x' }))).to.deep.equal(['first', 'last']);
  });
});

describe('the order in which questions are put', () => {
  it('puts neighbouring questions to one person after the other', () => {
    const questions = [
      ask('email'),
      ask('diet', { each: true }),
      ask('meat', { each: true, when: { question: 'diet', is: 'any' } }),
      ask('note', { type: 'note' }),
      ask('last'),
    ];
    const put = turns(questions, { answers: { email: 'e', diet: 'lost' }, people: [{ diet: 'any' }, {}] });
    expect(put.map(({ question, person, answer }) => [question.name, person, answer])).to.deep.equal([
      ['email', undefined, 'e'],
      ['diet', 0, 'any'],
      ['meat', 0, undefined],
      ['diet', 1, undefined],
      ['last', undefined, undefined],
    ]);
  });

  it('lets what is asked of a person hang on the booking, and not the other way round', () => {
    const questions = [
      ask('lunch'),
      ask('diet', { each: true, when: { question: 'lunch', is: 'yes' } }),
      ask('booking', { when: { question: 'diet', is: 'vegan' } }),
    ];
    const put = turns(questions, { answers: { lunch: 'yes' }, people: [{ diet: 'vegan' }] });
    expect(put.map(({ question }) => question.name)).to.deep.equal(['lunch', 'diet']);
  });

  it('asks each person what stands in a group that is asked of each, with the same care', () => {
    const group = ask('g', { type: 'group', each: true, sensitive: true, questions: [ask('inside')] });
    const [turn] = turns([group], { answers: {}, people: [{ inside: 'x' }] });
    expect(turn?.question).to.include({ name: 'inside', each: true, sensitive: true });
    expect(turn?.person).to.equal(0);
  });
});

describe('several lists of questions', () => {
  it('stand one after the other, and the later of one name takes the earlier one’s place', () => {
    const merged = mergeQuestions([ask('a'), ask('b')], [ask('c'), ask('a', { label: 'Later' })]);
    expect(names(merged)).to.deep.equal(['a', 'b', 'c']);
    expect(merged[0]?.label).to.equal('Later');
  });

  it('replace a question inside a group where it stands', () => {
    const group = ask('g', { type: 'group', questions: [ask('x'), ask('y')] });
    const merged = mergeQuestions([group], [ask('x', { label: 'Later' })]);
    expect(names(merged)).to.deep.equal([{ g: ['x', 'y'] }]);
    expect(merged[0]?.questions?.[0]?.label).to.equal('Later');
  });

  it('ask nothing twice when a later group takes in what stood alone', () => {
    const group = ask('g', { type: 'group', questions: [ask('a'), ask('new')] });
    expect(names(mergeQuestions([ask('a'), ask('b')], [group]))).to.deep.equal(['b', { g: ['a', 'new'] }]);
  });

  it('leave the lists themselves as they were', () => {
    const first = Object.freeze([Object.freeze(ask('a'))]);
    expect(mergeQuestions(first, [ask('a', { label: 'x' })])[0]?.label).to.equal('x');
    expect(first[0]?.label).to.equal('a');
  });
});
