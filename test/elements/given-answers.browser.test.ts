import { expect } from '@open-wc/testing';
import { lastBody, openForm, questionsScript, type Opened } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const text = (name: string, label: string, more: object = {}): object => ({
  name,
  label,
  type: 'text',
  ...more,
});

const travel = {
  name: 'travel',
  label: 'How will you come?',
  type: 'radio',
  options: [
    { value: 'train', label: 'By train' },
    { value: 'bicycle', label: 'By bicycle' },
  ],
};

const open = (...questions: readonly object[]): Promise<Opened> =>
  openForm({ questions: 'contact' }, { inside: [questionsScript(travel, ...questions)] });

const people: readonly object[] = [
  { name: 'places', label: 'How many places?', type: 'number', min: 1, max: 5, value: 1, required: true },
  {
    name: 'who',
    label: 'Who is coming',
    type: 'group',
    each: true,
    questions: [text('personName', 'Their name', { required: true }), text('diet', 'Diet')],
  },
];

const fills = async (visitor: Visitor, words: { readonly [label: string]: string }): Promise<void> => {
  for (const [label, typed] of Object.entries(words)) await visitor.fillsIn(label, typed);
};

const contact = { 'Your name': 'Seren Jones', 'Email address': 'seren@example.org' };

/** The page holds the next booking back and sends it itself, changed. */
const changesTheNext = (
  { form }: Opened,
  change: (answers: Parameters<Opened['form']['send']>[0]) => Parameters<Opened['form']['send']>,
): Promise<unknown> =>
  new Promise((resolve) =>
    form.addEventListener(
      'booking-submit',
      (e) => {
        e.preventDefault();
        resolve(form.send(...change(e.answers())));
      },
      { once: true },
    ),
  );

describe('answers that the page’s own script sends', () => {
  it('are laid over what stands in the form, which loses nothing when they are refused', async () => {
    const opened = await open();
    const { visitor, room } = opened;
    await fills(visitor, contact);
    await visitor.picks('By train');
    const sent = changesTheNext(opened, () => [{ email: 'seren@', telephone: '01632 960 001' }]);
    await visitor.presses('Book a place');
    expect(await sent).to.equal(undefined);
    await visitor.readsHeading('There is a problem');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    expect(visitor.valueOf('Telephone number')).to.equal('01632 960 001');
    expect(await room.posts()).to.have.length(0);
    await visitor.fillsIn('Email address', 'seren@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren Jones', email: 'seren@example.org', telephone: '01632 960 001' },
      answers: { travel: 'train' },
    });
  });

  it('can be all that was answered, with a change', async () => {
    const opened = await open();
    const { visitor, room } = opened;
    await fills(visitor, contact);
    await visitor.picks('By train');
    const sent = changesTheNext(opened, (answers) => [{ ...answers, name: 'Seren M. Jones' }]);
    await visitor.presses('Book a place');
    expect(await sent).to.include({ kind: 'accepted' });
    await visitor.readsHeading('You are booked');
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren M. Jones', email: 'seren@example.org' },
      answers: { travel: 'train' },
    });
  });

  it('can be sent again and again, and take an answer out', async () => {
    const { form, visitor, room } = await open();
    await fills(visitor, { ...contact, 'Telephone number': '01632 960 001' });
    expect(await form.send({ travel: 'by boat' })).to.equal(undefined);
    await visitor.readsHeading('There is a problem');
    expect(await form.send({ travel: 'bicycle', telephone: '' })).to.include({ kind: 'accepted' });
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren Jones', email: 'seren@example.org' },
      answers: { travel: 'bicycle' },
    });
    await visitor.readsHeading('You are booked');
    expect(await form.send({ name: 'Non', email: 'non@example.org' })).to.include({ kind: 'accepted' });
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Non', email: 'non@example.org' },
      answers: {},
    });
  });

  it('are laid over those of each person, who keep what is not given', async () => {
    const opened = await open(...people);
    const { visitor, room } = opened;
    await fills(visitor, { ...contact, 'How many places?': '2' });
    await visitor.sees('two people', () => visitor.all('.person').length === 2);
    for (const [at, name] of ['Ada', 'Non'].entries()) {
      const input = visitor.all<HTMLInputElement>('input[name^="q-personName"]')[at]!;
      input.value = name;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    const sent = changesTheNext(opened, () => [{ places: '2' }, [{}, { diet: 'Vegan' }]]);
    await visitor.presses('Book 2 places');
    expect(await sent).to.include({ kind: 'accepted' });
    expect(await lastBody(room)).to.deep.include({
      places: 2,
      people: [
        { name: 'Ada', answers: {} },
        { name: 'Non', answers: { diet: 'Vegan' } },
      ],
    });
  });

  it('ask for as many places as they tell of people', async () => {
    const { form, room } = await open(...people);
    const three = ['Ada', 'Non', 'Mair'].map((personName) => ({ personName }));
    const outcome = await form.send({ name: 'Seren Jones', email: 'seren@example.org' }, three);
    expect(outcome).to.include({ kind: 'accepted' });
    expect((await lastBody(room))['places']).to.equal(3);
    expect((await lastBody(room))['people']).to.have.length(3);
  });

  it('show the step where one must be mended, in a form with steps, and what was typed in the others', async () => {
    const more = ['one', 'two', 'three', 'four', 'five'].map((name) => text(name, `Question ${name}`));
    const { form, visitor, room } = await open(
      { name: 'first', label: 'First things', type: 'group', questions: more.slice(0, 2) },
      { name: 'then', label: 'Then', type: 'group', questions: more.slice(2) },
      text('six', 'Question six'),
    );
    await visitor.readsHeading('Step 1 of');
    await fills(visitor, contact);
    await visitor.picks('By train');
    await visitor.presses('Continue');
    await visitor.readsHeading('First things');
    await visitor.fillsIn('Question one', 'Typed');
    expect(await form.send({ email: 'seren@', four: 'Given' })).to.equal(undefined);
    await visitor.readsHeading('There is a problem');
    await visitor.readsHeading('Step 1 of');
    expect(await form.send({ email: 'seren@example.org' })).to.include({ kind: 'accepted' });
    expect(await lastBody(room)).to.deep.include({
      answers: { travel: 'train', one: 'Typed', four: 'Given' },
    });
  });

  it('are no answers where nothing could be answered so', async () => {
    const { form, visitor, room } = await open();
    await fills(visitor, contact);
    const odd: object = { name: null, travel: { value: 'train' }, telephone: undefined, toString: 'x' };
    expect(await form.send(odd as Parameters<typeof form.send>[0])).to.include({ kind: 'accepted' });
    expect(await lastBody(room)).to.deep.include({
      attendee: { name: 'Seren Jones', email: 'seren@example.org' },
      answers: {},
    });
  });
});
