import { expect } from '@open-wc/testing';
import { fillsInContact, lastBody, openForm, questionsScript } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const needed = 'Enter an email address or a telephone number';

/** What is wrong, as the summary has it and as it stands at its question. */
const errors = (visitor: Visitor): readonly (readonly string[])[] =>
  ['.summary a', 'fieldset .error'].map((which) =>
    visitor.all(which).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

const presses = async (visitor: Visitor, button = 'Book a place'): Promise<void> => {
  await visitor.presses(button);
  await visitor.readsHeading('There is a problem');
};

describe('a visitor who gives an email address or a telephone number', () => {
  it('books with a telephone number alone, and nothing that they read promises them a letter', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(visitor.text()).not.to.match(/e-?mail|write|sent/i);
    expect((await lastBody(room))['attendee']).to.deep.equal({
      name: 'Seren Jones',
      telephone: '01632 960 001',
    });
  });

  it('books with an email address alone', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable' });
    await fillsInContact(visitor);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect((await lastBody(room))['attendee']).to.deep.equal({
      name: 'Seren Jones',
      email: 'seren@example.org',
    });
  });

  it('is told at the question and in the summary where both are missing, until one is there', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await presses(visitor);
    expect(errors(visitor)).to.deep.equal([[needed], [`Error: ${needed}`]]);
    visitor.all<HTMLElement>('.summary a')[0]?.click();
    expect(visitor.focused()?.matches('fieldset')).to.equal(true);
    await visitor.fillsIn('Telephone number', '01632 960 001');
    await visitor.readsNoMore('There is a problem');
    expect(errors(visitor)).to.deep.equal([[], []]);
    expect(await room.posts()).to.have.length(0);
  });

  it('reads of neither that it is optional, and of what is, that it is', async () => {
    const { visitor } = await openForm({ questions: 'reachable organisation' });
    await visitor.reads('Give an email address, a telephone number, or both.');
    expect(visitor.labels()).to.deep.equal([
      'Your name',
      'How can the organisers reach you?',
      'Email address',
      'Telephone number',
      'Organisation (optional)',
      'Your role (optional)',
    ]);
  });

  it('is asked who they are in one step of a long form, and told there what is missing', async () => {
    const more = [...Array(7).keys()].map((n) => ({ name: `more${n}`, label: `More ${n}` }));
    const { visitor, room } = await openForm(
      { questions: 'reachable' },
      {
        inside: [
          questionsScript(
            { name: 'one', type: 'group', label: 'The day', questions: more.slice(0, 4) },
            { name: 'two', type: 'group', label: 'The food', questions: more.slice(4) },
          ),
        ],
      },
    );
    await visitor.readsHeading('Step 1 of 4: Your details');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await presses(visitor, 'Continue');
    expect(errors(visitor)).to.deep.equal([[needed], [`Error: ${needed}`]]);
    visitor.all<HTMLElement>('.summary a')[0]?.click();
    await visitor.sees('focus at the group', () => visitor.focused()?.matches('fieldset'));
    await visitor.fillsIn('Telephone number', '01632 960 001');
    for (const step of ['Step 2 of 4: The day', 'Step 3 of 4: The food', 'Check your answers']) {
      await visitor.presses('Continue');
      await visitor.readsHeading(step);
    }
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('takes the place of a set that makes an address compulsory', async () => {
    const { visitor, room } = await openForm({ questions: 'standard reachable' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    expect(visitor.labels().filter((label) => label === 'Email address')).to.have.length(1);
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('is asked for the address once they want letters, and told what for', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable newsletter' });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    await visitor.ticks('Please send me news by email');
    await presses(visitor);
    const said = 'Enter your email address. It is needed for “Please send me news by email”';
    expect(visitor.all('.summary a').map(({ textContent }) => textContent.trim())).to.deep.equal([said]);
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.readsNoMore('There is a problem');
    await visitor.fillsIn('Email address', '');
    await presses(visitor);
    await visitor.ticks('Please send me news by email');
    await visitor.readsNoMore('There is a problem');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('reads why the address is needed after all, where the event takes one booking for each', async () => {
    const { visitor, room } = await openForm({ questions: 'reachable', lang: 'cy' });
    await room.follows({
      store: false,
      status: 422,
      type: 'application/problem+json',
      body: {
        type: 'invalid',
        errors: [{ pointer: '#/attendee/email', code: 'email-needed', detail: 'One for each address.' }],
      },
    });
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.fillsIn('Rhif ffôn', '01632 960 001');
    await visitor.presses('Archebu lle');
    await visitor.reads(
      'Rhowch eich cyfeiriad e-bost. Mae’r digwyddiad hwn yn derbyn un archeb ar gyfer pob cyfeiriad',
    );
  });

  it('reads it in Welsh', async () => {
    const { visitor } = await openForm({ questions: 'reachable', lang: 'cy' });
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.presses('Archebu lle');
    await visitor.reads('Rhowch gyfeiriad e-bost neu rif ffôn');
    await visitor.fillsIn('Rhif ffôn', '01632 960 001');
    await visitor.presses('Archebu lle');
    await visitor.readsHeading('Mae eich archeb wedi’i chadarnhau');
  });

  it('is not sent to an inbox where nobody knows whether a booking arrived', async () => {
    const { visitor, room } = await openForm({
      questions: 'reachable',
      preset: 'json',
      event: `walk-${crypto.randomUUID()}`,
    });
    await room.follows({ store: true, cut: 'after-read', how: 'rst', repeat: true });
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Telephone number', '01632 960 001');
    await visitor.presses('Book a place');
    await visitor.readsHeading('We could not tell whether your booking arrived');
    expect(visitor.text()).not.to.include('Check your email');
  });
});
