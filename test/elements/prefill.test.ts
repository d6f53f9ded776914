import { expect } from 'chai';
import type { Question } from '../../src/booking/question.ts';
import { prefilled } from '../../src/elements/booking-form/prefill.ts';

const ask = (name: string, facts: Partial<Question> = {}): Question => ({
  name,
  label: name,
  type: 'text',
  ...facts,
});

const startOf = (
  question: Question,
  from: { answers?: string | { [name: string]: unknown }; prefill?: string },
  address = '',
): unknown => {
  const { answers, prefill } = from;
  return prefilled([question], { answers, prefill }, address)[0]?.value;
};

describe('what a question starts with', () => {
  it('is what the page knows, as an object or as JSON', () => {
    expect(startOf(ask('organisation'), { answers: { organisation: 'A museum' } })).to.equal('A museum');
    expect(startOf(ask('organisation'), { answers: '{"organisation":"A museum"}' })).to.equal('A museum');
    expect(startOf(ask('organisation'), { answers: '{' })).to.equal(undefined);
  });

  it('comes from the page’s address only where the partner lists it', () => {
    expect(startOf(ask('heard'), {}, '?heard=poster')).to.equal(undefined);
    expect(startOf(ask('heard'), { prefill: 'heard other' }, '?heard=poster')).to.equal('poster');
    expect(startOf(ask('campaign', { type: 'hidden' }), {}, '?campaign=x')).to.equal(undefined);
    expect(startOf(ask('campaign', { type: 'hidden' }), { prefill: 'campaign' }, '?campaign=x')).to.equal(
      'x',
    );
  });

  it('is never who somebody is, nor anything sensitive, by a link, whatever is listed', () => {
    const never = [
      ask('name'),
      ask('email', { type: 'email' }),
      ask('second', { type: 'email' }),
      ask('telephone', { type: 'tel' }),
      ask('needs', { sensitive: true }),
      ask('agree', { type: 'consent' }),
    ];
    for (const question of never)
      expect(startOf(question, { prefill: question.name }, `?${question.name}=yes`), question.name).to.equal(
        undefined,
      );
    const group = ask('about', { type: 'group', sensitive: true, questions: [ask('faith')] });
    const [about] = prefilled([group], { answers: undefined, prefill: 'faith' }, '?faith=none');
    expect(about?.questions?.[0]?.value).to.equal(undefined);
  });

  it('is an option that can be picked, or none', () => {
    const day = ask('day', { type: 'radio', options: [{ value: 'mon', label: 'Monday' }] });
    expect(startOf(day, { prefill: 'day' }, '?day=mon')).to.equal('mon');
    expect(startOf(day, { prefill: 'day' }, '?day=never')).to.equal(undefined);
    const days = { ...day, type: 'checkbox' as const };
    expect(startOf(days, { prefill: 'day' }, '?day=mon&day=never')).to.deep.equal(['mon']);
  });

  it('is never an agreement', () => {
    expect(startOf(ask('agree', { type: 'consent' }), { answers: { agree: true } })).to.equal(undefined);
  });
});
