import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { Room } from './room.ts';
import { fillsInContact, lastBody, openForm, questionsScript } from './forms.ts';

const own = (): HTMLScriptElement =>
  questionsScript(
    { name: 'day', type: 'radio', label: 'Which day?', options: ['Monday', 'Tuesday'] },
    { name: 'needs', type: 'text', label: 'What do you need?', sensitive: true },
    { name: 'source', type: 'hidden', label: 'source', value: 'poster' },
    { name: 'news', type: 'consent', label: 'Send me news' },
  );

const stored = (): string => JSON.stringify({ ...sessionStorage });

describe('a visitor who comes back to a form in the same tab', () => {
  /** Each test books an event of its own: a draft belongs to its event. */
  let event: string;
  beforeEach(() => {
    event = crypto.randomUUID();
    sessionStorage.clear();
  });

  it('finds what they typed where the partner asks for it, and nothing that is sensitive or an agreement', async () => {
    const { visitor, room } = await openForm({ event, remember: 'tab' }, { inside: [own()] });
    await fillsInContact(visitor);
    await visitor.ticks('Tuesday');
    await visitor.fillsIn('What do you need?', 'A hearing loop');
    await visitor.ticks('Send me news');
    await visitor.sees('it kept', () => stored().includes('Tuesday'));
    expect(stored()).not.to.match(/hearing loop|poster|news|submission/);
    fixtureCleanup();
    const again = await openForm({ event, remember: 'tab' }, { inside: [own()], room });
    await again.visitor.sees('the name', () => again.visitor.valueOf('Your name') === 'Seren Jones');
    const ticked = again.visitor.all<HTMLInputElement>('input:checked');
    expect(ticked.map(({ value }) => value)).to.deep.equal(['Tuesday']);
    expect(again.visitor.valueOf('What do you need?')).to.equal('');
    await again.visitor.presses('Book a place');
    await again.visitor.readsHeading('You are booked');
    expect((await lastBody(room))['answers']).to.include({ day: 'Tuesday', source: 'poster' });
    expect(stored()).not.to.include('Seren');
  });

  it('finds what they typed where the questions come last of all, on a slow network', async () => {
    const room = await Room.open();
    const questions = `contact ${room.url}/questions.json`;
    const settings = { event, remember: 'tab', questions };
    const answer = [{ name: 'tea', type: 'text', label: 'Tea or coffee?' }];
    await room.serves(answer);
    const { visitor } = await openForm(settings, { room });
    await fillsInContact(visitor);
    await visitor.fillsIn('Tea or coffee?', 'Tea');
    await visitor.sees('it kept', () => stored().includes('Tea'));
    fixtureCleanup();
    await room.serves(answer, { gate: 'questions' });
    const again = await openForm(settings, { room });
    await import('../../src/elements/booking-form/draft.ts');
    await waitUntil(async () => (await room.gets()).length === 2, 'both lists', { timeout: 10_000 });
    await again.form.updateComplete;
    await room.opens('questions');
    await again.visitor.sees('the name', () => again.visitor.valueOf('Your name') === 'Seren Jones');
    expect(again.visitor.valueOf('Tea or coffee?')).to.equal('Tea');
    expect(stored()).to.include('Seren');
  });

  it('finds an empty form where the partner does not ask for it', async () => {
    const { visitor } = await openForm({ event });
    await fillsInContact(visitor);
    expect(stored()).not.to.include('Seren');
    fixtureCleanup();
    const again = await openForm({ event });
    await again.visitor.reads('Your name');
    expect(again.visitor.valueOf('Your name')).to.equal('');
  });

  it('is not disturbed by a draft that somebody else wrote', async () => {
    const { visitor, room } = await openForm({ event, remember: 'tab' });
    await fillsInContact(visitor);
    await visitor.sees('it kept', () => stored().includes('Seren'));
    const key = Object.keys(sessionStorage).find((one) => one.includes(event)) ?? '';
    for (const text of ['{', '[]', 'null', '{"answers":{"name":{"a":1},"__proto__":{"x":1}},"people":7}']) {
      fixtureCleanup();
      sessionStorage.setItem(key, text);
      const again = await openForm({ event, remember: 'tab' }, { room });
      await again.visitor.fillsIn('Your name', 'Mo Farouk');
      expect(again.visitor.valueOf('Your name')).to.equal('Mo Farouk');
    }
  });
});
