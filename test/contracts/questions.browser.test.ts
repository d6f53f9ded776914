import { expect } from '@open-wc/testing';
import type { BookingForm } from '../../src/booking-form.ts';
import type { Question } from '../../src/booking/question.ts';
import { rare } from '../../src/fields/rare.ts';
import { usual } from '../../src/fields/usual.ts';
import { fillsInContact, lastBody, openForm, questionsScript, type Opened } from '../elements/forms.ts';
import { put, type Input } from '../fields/draw.ts';
import { typed } from '../fixtures/typed.ts';

const options = [
  { value: 'a', label: 'Apples', hint: 'Red ones' },
  { value: 'b', label: 'Bread' },
];

type Type = Question['type'];

/** What a visitor answers to each type, input by input, and what of it reaches the endpoint. */
const answers: {
  readonly [type in Type]?: {
    readonly facts?: object;
    readonly put: readonly (string | boolean)[];
    readonly sent: unknown;
  };
} = {
  text: { put: ['Words'], sent: 'Words' },
  textarea: { facts: { maxLength: 40 }, put: ['Two\nlines'], sent: 'Two\nlines' },
  email: { put: [' Seren@Example.ORG '], sent: 'Seren@example.org' },
  tel: { put: ['\u202a０１６３２\u00a0960001\u202c'], sent: '01632 960001' },
  number: { put: ['1,200'], sent: 1200 },
  date: { put: ['4', '3', '2019'], sent: '2019-03-04' },
  time: { put: ['09:30'], sent: '09:30' },
  select: { facts: { options }, put: ['b'], sent: 'b' },
  radio: { facts: { options }, put: [false, true], sent: 'b' },
  checkbox: { facts: { options }, put: [true, true], sent: ['a', 'b'] },
  consent: { put: [true], sent: true },
  rating: { put: [false, false, false, true], sent: 4 },
  address: { put: ['1 High St', '', 'Ely', 'CB7 4AA'], sent: '1 High St\n\nEly\nCB7 4AA' },
};

const asked = [...new Set([...usual, ...rare].map(({ type }) => type))].filter(
  (type) => !['hidden', 'group', 'note', 'file'].includes(type),
);

const questionOf = (type: Type, facts: object = {}): object => ({
  name: 'it',
  label: 'Your answer',
  type,
  why: 'We need it',
  ...answers[type]?.facts,
  ...facts,
});

const open = (...questions: readonly object[]): Promise<Opened> =>
  openForm({ questions: 'contact' }, { inside: [questionsScript(...questions)] });

const inputsOf = ({ renderRoot }: BookingForm, name = 'it'): Input[] => [
  ...renderRoot.querySelectorAll<Input>(`[name="q-${name}"], [name^="q-${name}-"]:not([name$="-other"])`),
];

const answer = async ({ form, visitor }: Opened, type: Type, name = 'it'): Promise<void> => {
  const inputs = await visitor.sees('the question', () => {
    const found = inputsOf(form, name);
    return found.length > 0 && found;
  });
  (answers[type]?.put ?? []).forEach((value, at) => {
    if (value !== false && inputs[at]) put(inputs[at], value);
  });
};

const books = async ({ visitor }: Opened): Promise<void> => {
  await fillsInContact(visitor);
  await visitor.presses('Book a place');
  await visitor.readsHeading('You are booked');
};

/** Agreements stand apart, with their words. */
const sentAs = async ({ room }: Opened, type: Type, name = 'it'): Promise<unknown> => {
  const body = (await lastBody(room)) as {
    answers: Record<string, unknown>;
    consent: { id: string; granted: boolean }[];
  };
  return type === 'consent' ? body.consent.find(({ id }) => id === name)?.granted : body.answers[name];
};

describe('every type of question in a form', () => {
  it('is asked here', () => expect(Object.keys(answers).sort()).to.deep.equal([...asked].sort()));

  for (const type of asked) {
    describe(type, () => {
      it('is labelled, can be reached by keyboard, and is found whole in what is sent', async () => {
        const opened = await open(questionOf(type));
        await answer(opened, type);
        for (const input of inputsOf(opened.form)) {
          expect(input.labels?.[0]?.textContent?.trim()).not.to.equal('');
          expect(input.tabIndex).to.equal(0);
          input.focus();
          expect(opened.visitor.focused()).to.equal(input);
        }
        await books(opened);
        expect(await sentAs(opened, type)).to.deep.equal(answers[type]?.sent);
      });

      it('says what is wrong at its place and in the summary, which leads to it', async () => {
        const opened = await open(questionOf(type, { required: 'Lunch depends on it.' }));
        const { visitor, form, room } = opened;
        await fillsInContact(visitor);
        await visitor.presses('Book a place');
        await visitor.readsHeading('There is a problem');
        const link = await visitor.sees('the link', () => visitor.all<HTMLAnchorElement>('.summary a')[0]);
        expect(link.textContent).to.include('Lunch depends on it.');
        link.click();
        expect(visitor.focused()).to.equal(inputsOf(form)[0]);
        expect(visitor.all('.error').map((one) => one.textContent)[0]).to.include('Lunch depends on it.');
        await answer(opened, type);
        await visitor.readsNoMore('There is a problem');
        expect(await room.posts()).to.have.length(0);
      });

      it('keeps its answer while it is hidden, and is neither checked nor sent', async () => {
        const when = { any: [{ all: [{ not: { question: 'hide', is: true } }] }] };
        const opened = await open(
          { name: 'hide', label: 'Hide it', type: 'checkbox' },
          {
            name: 'kept',
            label: 'Kept together',
            type: 'group',
            when,
            questions: [questionOf(type, { required: true })],
          },
        );
        await answer(opened, type);
        await opened.visitor.ticks('Hide it');
        await opened.visitor.readsNoMore('Kept together');
        await opened.visitor.ticks('Hide it');
        await opened.visitor.reads('Kept together');
        await opened.visitor.ticks('Hide it');
        await opened.visitor.readsNoMore('Kept together');
        await books(opened);
        expect(await sentAs(opened, type)).to.equal(undefined);
      });

      it('starts again with what was answered when it comes back', async () => {
        const opened = await open(
          { name: 'hide', label: 'Hide it', type: 'checkbox' },
          questionOf(type, { when: { not: { question: 'hide', is: true } } }),
        );
        await answer(opened, type);
        await opened.visitor.ticks('Hide it');
        await opened.visitor.readsNoMore('Your answer');
        await opened.visitor.ticks('Hide it');
        await opened.visitor.reads('Your answer');
        await books(opened);
        expect(await sentAs(opened, type)).to.deep.equal(answers[type]?.sent);
      });

      it('is asked of each person', async () => {
        const opened = await open(
          { name: 'places', label: 'How many?', type: 'number', value: 2, min: 1, max: 3 },
          questionOf(type, { each: true }),
        );
        await answer(opened, type, 'it.1');
        await fillsInContact(opened.visitor);
        await opened.visitor.presses('Book 2 places');
        await opened.visitor.readsHeading('You are booked');
        const { people } = (await lastBody(opened.room)) as { people: { answers: { it?: unknown } }[] };
        expect(people[1]?.answers.it).to.deep.equal(answers[type]?.sent);
        expect(people[0]?.answers.it).to.be.oneOf([undefined, false]);
      });
    });
  }
});

const other = [...options, { value: 'other', label: 'Something else', other: true }];

/** Where free words can be typed, and how they are sent. */
const free: readonly (readonly [what: string, facts: object, (words: string) => unknown])[] = [
  ['text', { type: 'text' }, (words) => words],
  ['textarea', { type: 'textarea' }, (words) => words],
  ['a counted textarea', { type: 'textarea', maxLength: 1000 }, (words) => words],
  ['an address', { type: 'address' }, (words) => `${words}\n\n${words}`],
  ['one of several', { type: 'radio', options: other }, (words) => words],
  ['any of several', { type: 'checkbox', options: other }, (words) => [words]],
  ['one of a list', { type: 'select', options: other }, (words) => words],
];

describe('whatever is typed', () => {
  for (const [what, facts, sent] of free)
    it(`into ${what} is found whole at the endpoint`, async () => {
      const opened = await open(
        ...typed.map((_, at) => ({ name: `q${at}`, label: `Words ${at}`, why: 'Why', ...facts })),
      );
      const { form, visitor } = opened;
      await visitor.reads(`Words ${typed.length - 1}`);
      const type = (words: string, name: string): void => {
        const input = form.renderRoot.querySelector<Input>(`[name="${name}"]`);
        if (input) put(input, words);
      };
      typed.forEach((words, at) => {
        const pick = form.renderRoot.querySelector<Input>(`input[name="q-q${at}"][value="other"]`);
        if (pick) put(pick, true);
        else type(what === 'one of a list' ? 'other' : words, `q-q${at}`);
        type(words, `q-q${at}-other`);
        type(words, `q-q${at}-line1`);
        type(words, `q-q${at}-town`);
      });
      await books(opened);
      const { answers: got } = (await lastBody(opened.room)) as { answers: Record<string, unknown> };
      typed.forEach((words, at) => expect(got[`q${at}`], words).to.deep.equal(sent(words)));
      expect('pwned' in window).to.equal(false);
    });

  it('as a name is found whole at the endpoint', async () => {
    const opened = await openForm(
      { questions: 'contact people' },
      { inside: [questionsScript({ name: 'places', label: 'How many?', type: 'number', value: 20 })] },
    );
    await opened.visitor.reads('Person 20');
    await fillsInContact(opened.visitor);
    const names = typed.slice(0, 20);
    names.forEach((name, at) => {
      const input = opened.form.renderRoot.querySelector<Input>(`[name="q-personName.${at}"]`);
      if (input) put(input, name);
    });
    await opened.visitor.presses('Book 20 places');
    await opened.visitor.readsHeading('You are booked');
    const { people } = (await lastBody(opened.room)) as {
      people: { name?: string; answers: { personName?: string } }[];
    };
    expect(people.map(({ name, answers: own }) => name ?? own.personName)).to.deep.equal(names);
  });
});
