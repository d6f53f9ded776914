import { expect } from 'chai';
import { stepsOf } from '../../src/booking/steps.ts';
import type { Question } from '../../src/booking/question.ts';
import { ask } from './questions.ts';

const few = (prefix: string, count: number): Question[] =>
  [...Array(count).keys()].map((n) => ask(`${prefix}${n}`));

const group = (name: string, count: number): Question =>
  ask(name, { type: 'group', questions: few(name, count) });

const namesOf = (questions: readonly Question[] | undefined): readonly string[] | undefined =>
  stepsOf(questions ?? [])?.steps.map(({ name }) => name);

describe('a form is asked in steps', () => {
  it('where it asks ten things, and groups say what belongs together', () => {
    expect(namesOf([...few('a', 4), group('access', 3), group('food', 3)])).to.deep.equal([
      'a0',
      'access',
      'food',
    ]);
  });

  it('not where it is short, nor where nothing says what belongs together', () => {
    expect(stepsOf([...few('a', 3), group('access', 3), group('food', 3)])).to.equal(undefined);
    expect(stepsOf(few('a', 30))).to.equal(undefined);
    expect(stepsOf([group('everything', 30)])).to.equal(undefined);
  });

  it('without counting what nobody sees', () => {
    const unseen = ask('key', { type: 'hidden' });
    expect(stepsOf([...few('a', 3), unseen, group('access', 3), group('food', 3)])).to.equal(undefined);
    const steps = stepsOf([
      unseen,
      ...few('a', 4),
      group('access', 3),
      { ...unseen, name: 'end' },
      group('food', 3),
    ]);
    expect(steps?.steps.map(({ questions }) => questions.length)).to.deep.equal([5, 4, 3]);
  });

  it('with what stands in no group in its place, and agreements where answers are checked', () => {
    const agreement = ask('privacy', { type: 'consent' });
    const steps = stepsOf([group('a', 5), ask('b'), ask('c'), group('d', 5), ask('e'), agreement]);
    expect(steps?.steps.map(({ name }) => name)).to.deep.equal(['a', 'b', 'd', 'e']);
    expect(steps?.steps[1]?.questions.map(({ name }) => name)).to.deep.equal(['b', 'c']);
    expect(steps?.agreements).to.deep.equal([agreement]);
  });

  it('with a group that wants one answer at least among its neighbours', () => {
    const reach = { ...group('reach', 2), required: true };
    const steps = stepsOf([ask('name'), reach, group('a', 4), group('b', 4)]);
    expect(steps?.steps.map(({ questions }) => questions.map(({ name }) => name))[0]).to.deep.equal([
      'name',
      'reach',
    ]);
    expect(steps?.steps.map(({ name }) => name)).to.deep.equal(['name', 'a', 'b']);
  });

  it('with what a group says of itself said of all that is in it', () => {
    const each = { ...group('diet', 5), each: true, sensitive: true };
    const steps = stepsOf([group('a', 5), each]);
    expect(steps?.steps[1]?.questions.every(({ each, sensitive }) => each && sensitive)).to.equal(true);
  });
});
