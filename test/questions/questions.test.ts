import { expect } from 'chai';
import { privacyQuestion, usualSets } from '../../src/questions/index.ts';
import { readQuestions } from '../../src/booking/read-questions.ts';
import { en } from '../../src/language/questions/en.ts';
import type { EventRecord } from '../../src/event/event.ts';
import { eventWith } from '../event/records.ts';

const asks = (name: string, event?: EventRecord) =>
  usualSets.get(name)?.(en, { event, language: 'en' }) ?? [];
const names = (name: string, event?: EventRecord): string[] =>
  asks(name, event).map((question) => question.name);
const places = (facts: Partial<EventRecord>) =>
  asks('standard', eventWith(facts)).find(({ name }) => name === 'places');

describe('the ready-made sets of questions', () => {
  for (const [name, set] of usualSets) {
    it(`read as a partner’s own list would: ${name}`, () => {
      const questions = set(en, { event: eventWith(), language: 'en' });
      expect(readQuestions(JSON.parse(JSON.stringify(questions)))).to.deep.equal({ questions, problems: [] });
    });
  }

  it('ask at a public event who comes, for whom, how many, and what they need', () => {
    expect(names('standard', eventWith())).to.deep.equal([
      'name',
      'email',
      'organisation',
      'organisationType',
      'places',
      'accessRequirements',
      'anythingElse',
    ]);
  });

  it('want a name and an address, and nothing else but the number of places', () => {
    const wanted = asks('standard', eventWith()).filter(({ required }) => required);
    expect(wanted.map(({ name }) => name)).to.deep.equal(['name', 'email', 'places']);
  });

  it('ask in a message who writes, and for no places', () => {
    expect(names('contact')).to.deep.equal(['name', 'email', 'telephone']);
    expect(names('standard')).not.to.include('places');
  });

  it('let the browser fill in what it knows, and never what is sensitive', () => {
    const questions = [...asks('standard', eventWith()), ...asks('contact')];
    for (const { name, sensitive, autocomplete } of questions) {
      if (sensitive) expect(autocomplete, name).to.equal('off');
    }
    expect(questions.find(({ name }) => name === 'email')?.autocomplete).to.equal('email');
  });

  it('name the groups that the event says it is for', () => {
    const audience = ['Decision-makers in museums', 'Councillors and trustees', 'Councillors and trustees'];
    const question = asks('standard', eventWith({ audience })).find(
      ({ name }) => name === 'organisationType',
    );
    expect(question?.options).to.deep.equal([
      { value: 'Decision-makers in museums', label: 'Decision-makers in museums' },
      { value: 'Councillors and trustees', label: 'Councillors and trustees' },
    ]);
  });

  it('name our own groups where the event names none', () => {
    const question = asks('standard', eventWith()).find(({ name }) => name === 'organisationType');
    expect(question?.options?.[0]).to.deep.equal({ value: 'museum', label: en.organisationTypes.museum });
  });

  it('let nobody ask for more places than one booking may have, or than are left', () => {
    expect(places({})).to.include({ min: 1, value: 1 }).and.not.to.have.property('max');
    expect(places({ maximumPlaces: 4 })?.max).to.equal(4);
    expect(places({ remainingAttendeeCapacity: 3 })?.max).to.equal(3);
    expect(places({ maximumPlaces: 4, remainingAttendeeCapacity: 3 })?.max).to.equal(3);
    expect(places({ maximumPlaces: 4, remainingAttendeeCapacity: 0 })?.max).to.equal(4);
  });

  it('do not ask how many where there is one to be had', () => {
    expect(places({ maximumPlaces: 1 })).to.equal(undefined);
    expect(places({ maximumPlaces: 5, remainingAttendeeCapacity: 1 })).to.equal(undefined);
  });

  it('have an agreement for where there is a privacy notice', () => {
    const { label, required, ...question } = privacyQuestion(en, undefined);
    expect(question).to.include({ name: 'privacy', type: 'consent' });
    // One thing, and why.
    expect(label).not.to.match(/ and /);
    expect(required).to.be.a('string');
  });
});
