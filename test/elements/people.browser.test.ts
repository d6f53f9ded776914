import { expect } from '@open-wc/testing';
import { fillsInContact, lastBody, openForm, questionsScript, type Opened } from './forms.ts';

interface Sent {
  readonly places: number;
  readonly attendee: { readonly name: string };
  readonly people: readonly { readonly name?: string; readonly answers: { readonly diet?: string } }[];
}

/** Who comes, each by name, with what they eat. */
const openForPeople = async (): Promise<Opened & { person(n: number): HTMLElement }> => {
  const opened = await openForm(
    { questions: 'standard people' },
    { inside: [questionsScript({ name: 'diet', label: 'Diet', type: 'text', each: true })] },
  );
  await fillsInContact(opened.visitor);
  await opened.visitor.reads('Person 1');
  return { ...opened, person: (n) => opened.visitor.all<HTMLElement>('.person')[n - 1]! };
};

const inputsOf = (person: HTMLElement): HTMLInputElement[] => [...person.querySelectorAll('input')];

const type = (input: HTMLInputElement | undefined, text: string): void => {
  if (!input) throw new Error('there is no such input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const values = (person: HTMLElement): string[] => inputsOf(person).map(({ value }) => value);

describe('a visitor who books for several', () => {
  it('adds people where the partner asks for them by name, and said nothing of places', async () => {
    const { visitor, room } = await openForm({ questions: 'contact people' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren@museum.example');
    await visitor.presses('Add another person');
    await visitor.reads('Person 2');
    const [ada, bilal] = visitor.all<HTMLElement>('.person');
    type(inputsOf(ada!)[0], 'Ada');
    type(inputsOf(bilal!)[0], 'Bilal');
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('You are booked');
    expect(((await lastBody(room)) as unknown as Sent).people.map(({ name }) => name)).to.deep.equal([
      'Ada',
      'Bilal',
    ]);
  });

  it('says what each of them needs, where the partner asks for access or food', async () => {
    const { visitor, room } = await openForm({ questions: 'contact people access dietary' });
    await fillsInContact(visitor);
    await visitor.presses('Add another person');
    await visitor.reads('Person 2');
    const [ada, bilal] = visitor.all<HTMLElement>('.person');
    const box = (person: HTMLElement, value: string): HTMLInputElement =>
      person.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
    type(inputsOf(ada!)[0], 'Ada');
    type(inputsOf(bilal!)[0], 'Bilal');
    box(ada!, 'stepFree').click();
    box(bilal!, 'vegan').click();
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('You are booked');
    const { people, answers, sensitive } = (await lastBody(room)) as unknown as Sent & {
      answers: object;
      sensitive: string[];
    };
    expect(people).to.deep.equal([
      { name: 'Ada', answers: { accessNeeds: ['stepFree'], accessTalk: false } },
      { name: 'Bilal', answers: { dietary: ['vegan'], accessTalk: false } },
    ]);
    expect(answers).to.deep.equal({});
    expect(sensitive).to.have.members(['accessNeeds', 'dietary']);
  });

  it('reads in a later step whom it is asked about, by name', async () => {
    const { visitor } = await openForm({
      questions: 'contact people dietary access emergency-contact newsletter',
    });
    await fillsInContact(visitor);
    await visitor.presses('Add another person');
    await visitor.reads('Person 2');
    ['Ada', 'Bilal'].forEach((name, at) => type(inputsOf(visitor.all<HTMLElement>('.person')[at]!)[0], name));
    await visitor.presses('Continue');
    await visitor.reads('Step 2 of 4: Access');
    const legends = visitor
      .all<HTMLElement>('.person > legend')
      .filter(({ offsetParent }) => offsetParent)
      .map(({ textContent }) => textContent);
    expect(legends).to.deep.equal(['Person 1: Ada', 'Person 2: Bilal']);
  });

  it('adds people one after another, and each is asked by name', async () => {
    const { visitor, room, person } = await openForPeople();
    type(inputsOf(person(1))[0], 'Ada');
    await visitor.presses('Add another person');
    await visitor.sees('focus on the new person', () => visitor.focused() === person(2));
    expect(visitor.valueOf('How many places?')).to.equal('2');
    type(inputsOf(person(2))[0], 'Bilal');
    type(inputsOf(person(2))[1], 'vegan');
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('You are booked');
    const { places, people, attendee } = (await lastBody(room)) as unknown as Sent;
    expect(places).to.equal(2);
    expect(attendee.name).to.equal('Seren Jones');
    expect(people).to.deep.equal([
      { name: 'Ada', answers: {} },
      { name: 'Bilal', answers: { diet: 'vegan' } },
    ]);
  });

  it('takes one out again, and nobody else loses what they answered', async () => {
    const { visitor, room, person } = await openForPeople();
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    ['Ada', 'Bilal', 'Cerys'].forEach((name, at) => {
      type(inputsOf(person(at + 1))[0], name);
      type(inputsOf(person(at + 1))[1], `${name} eats`);
    });
    await visitor.presses('Remove person 2');
    await visitor.readsNoMore('Person 3');
    expect(values(person(1))).to.deep.equal(['Ada', 'Ada eats']);
    expect(values(person(2))).to.deep.equal(['Cerys', 'Cerys eats']);
    await visitor.sees('focus on who comes next', () => visitor.focused() === person(2));
    await visitor.presses('Add another person');
    await visitor.reads('Person 3');
    expect(values(person(3))).to.deep.equal(['', '']);
    await visitor.presses('Remove person 3');
    await visitor.readsNoMore('Person 3');
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('You are booked');
    const { people } = (await lastBody(room)) as unknown as Sent;
    expect(people.map(({ name }) => name)).to.deep.equal(['Ada', 'Cerys']);
  });

  it('need not type twice what the first answered, and keeps what was typed already', async () => {
    const { visitor, person } = await openForPeople();
    await visitor.presses('This is me, Seren Jones');
    await visitor.sees('the name there', () => values(person(1))[0] === 'Seren Jones');
    type(inputsOf(person(1))[1], 'vegan');
    await visitor.presses('Add another person');
    await visitor.reads('Person 2');
    type(inputsOf(person(2))[0], 'Ada');
    await visitor.presses('Give person 2 the same answers as person 1');
    await visitor.sees('the answers there', () => values(person(2))[1] === 'vegan');
    expect(values(person(2))).to.deep.equal(['Ada', 'vegan']);
    await visitor.sees('focus there', () => visitor.focused() === person(2));
    await visitor.presses('Add another person');
    await visitor.reads('Person 3');
    type(inputsOf(person(3))[1], 'halal');
    await visitor.readsNoMore('the same answers as person 1');
    expect(values(person(3))).to.deep.equal(['', 'halal']);
  });

  it('tells apart what saves them typing, and what takes somebody out, by the person whose it is', async () => {
    const { visitor, person } = await openForPeople();
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    type(inputsOf(person(1))[1], 'vegan');
    await visitor.reads('Give person 2 the same answers as person 1');
    await visitor.reads('Give person 3 the same answers as person 1');
    const tools = visitor.all('.person button').map(({ textContent }) => textContent);
    expect(new Set(tools).size).to.equal(tools.length);
  });

  it('reads how many places are left, and is asked about no more people than can come', async () => {
    const { visitor, person } = await openForm(
      { questions: 'contact people' },
      { facts: { remainingAttendeeCapacity: 3 } },
    ).then((opened) => ({
      ...opened,
      person: (n: number) => opened.visitor.all<HTMLElement>('.person')[n - 1]!,
    }));
    await fillsInContact(visitor);
    await visitor.reads('3 places are left.');
    await visitor.fillsIn('How many places?', '12');
    await visitor.reads('Person 3');
    expect(visitor.all('.person')).to.have.length(3);
    [1, 2, 3].forEach((n) => type(inputsOf(person(n))[0], `Guest ${n}`));
    await visitor.presses('Book 12 places');
    await visitor.readsHeading('There is a problem');
    expect(visitor.all('.summary li').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'You can book up to 3 places',
    ]);
  });

  it('books fewer with those alone who can come, where the last places have just gone', async () => {
    const { visitor, person, room } = await openForPeople();
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    ['Ada', 'Bilal', 'Cerys'].forEach((name, at) => type(inputsOf(person(at + 1))[0], name));
    await room.follows({ store: false, reply: 'insufficient:2' });
    await visitor.presses('Book 3 places');
    await visitor.presses('Book 2 places instead');
    await visitor.readsHeading('You are booked');
    const { places, people } = (await lastBody(room)) as unknown as Sent;
    expect([places, people.map(({ name }) => name)]).to.deep.equal([2, ['Ada', 'Bilal']]);
  });

  it('reads who an error is about, and is led to it', async () => {
    const { visitor, person } = await openForPeople();
    await visitor.fillsIn('How many places?', '3');
    await visitor.reads('Person 3');
    type(inputsOf(person(1))[0], 'Ada');
    type(inputsOf(person(2))[0], 'Bilal');
    await visitor.presses('Remove person 1');
    await visitor.readsNoMore('Person 3');
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('There is a problem');
    const [link] = visitor.all<HTMLAnchorElement>('.summary a');
    expect(link?.textContent).to.match(/^Person 2: /);
    link?.click();
    expect(visitor.focused()).to.equal(inputsOf(person(2))[0]);
  });

  it('reads at the person’s name what the service says of it', async () => {
    const { visitor, room, person } = await openForPeople();
    await visitor.fillsIn('How many places?', '2');
    await visitor.reads('Person 2');
    type(inputsOf(person(1))[0], 'Ada');
    type(inputsOf(person(2))[0], 'B');
    await room.follows({ store: false, reply: 'invalid', invalid: ['#/people/1/name'] });
    await visitor.presses('Book 2 places');
    await visitor.readsHeading('There is a problem');
    expect(inputsOf(person(2))[0]?.getAttribute('aria-invalid')).to.equal('true');
    expect(visitor.all('.summary a')[0]?.textContent).to.match(/^B: /);
  });

  it('cannot add more than there are places, nor take out the last', async () => {
    const { visitor } = await openForm(
      { questions: 'standard people' },
      { facts: { remainingAttendeeCapacity: 2, maximumAttendeeCapacity: 20 } },
    );
    await visitor.reads('Person 1');
    expect(visitor.text()).not.to.include('Remove person');
    await visitor.presses('Add another person');
    await visitor.reads('Person 2');
    expect(visitor.text()).not.to.include('Add another person');
  });

  it('brings carers who take no place', async () => {
    const { visitor, room } = await openForm({ questions: 'standard companions' });
    await fillsInContact(visitor);
    await visitor.fillsIn('How many carers or companions come with you?', '2');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await lastBody(room)).to.deep.include({ places: 1, companions: 2 });
  });
});
