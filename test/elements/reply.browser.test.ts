import { expect } from '@open-wc/testing';
import { fillsInContact, hiddenInput, lastBody, openForm } from './forms.ts';
import type { Visitor } from '../journeys/visitor.ts';

const choice = 'I cannot come, but tell me about the next one';

const asksToBeTold = async (visitor: Visitor): Promise<void> => {
  await fillsInContact(visitor);
  await visitor.ticks(choice);
  await visitor.presses('Tell me about the next one');
};

describe('a visitor who cannot come', () => {
  it('asks to be told of the next one, and never reads that they are booked', async () => {
    const { visitor, room } = await openForm({ questions: 'standard people dietary tell-of-next' });
    await asksToBeTold(visitor);
    await visitor.readsHeading('You asked to hear about the next one');
    await visitor.reads('This is not a booking: no place was taken.');
    expect(visitor.text()).not.to.match(/you are booked|calendar|Places/i);
    const body = await lastBody(room);
    expect(body).to.deep.include({ places: 0, tellOfNext: true, joinWaitingList: false, answers: {} });
    expect(body).not.to.have.any.keys('people', 'companions', 'offer');
    expect(body['attendee']).to.deep.equal({ name: 'Seren Jones', email: 'seren@example.org' });
  });

  it('is asked only who they are, and what they typed before is there again when they come after all', async () => {
    const { visitor, room } = await openForm({ questions: 'standard people tell-of-next' });
    await fillsInContact(visitor);
    await visitor.fillsIn('Organisation', 'Exampleton Museum');
    await visitor.ticks(choice);
    await visitor.readsNoMore('Person 1');
    expect(visitor.labels().map((label) => label.replace(' (optional)', ''))).to.deep.equal([
      'Your name',
      'Email address',
    ]);
    await visitor.ticks(choice);
    await visitor.fillsIn('Their name', 'Seren');
    expect(visitor.valueOf('Organisation')).to.equal('Exampleton Museum');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    await visitor.readsHeading('What you told us');
    expect(visitor.text()).not.to.include(choice);
    const body = await lastBody(room);
    expect(body['places']).to.equal(1);
    expect(body).not.to.have.property('tellOfNext');
    expect(body['answers']).to.deep.equal({ organisation: 'Exampleton Museum' });
  });

  it('does not join a waiting list by it', async () => {
    const facts = { maximumAttendeeCapacity: 5, remainingAttendeeCapacity: 0, waitingList: { open: true } };
    const { visitor, room } = await openForm({ questions: 'contact tell-of-next' }, { facts });
    await asksToBeTold(visitor);
    await visitor.readsHeading('You asked to hear about the next one');
    expect((await lastBody(room))['joinWaitingList']).to.equal(false);
  });

  it('is not told that they are booked by a service that knows no replies', async () => {
    const { visitor, room } = await openForm(
      { questions: 'contact tell-of-next', preset: 'json' },
      { inside: [hiddenInput('list', 'spring')] },
    );
    await room.follows({ store: false, body: { status: 'confirmed', reference: 'X-1' }, repeat: true });
    await asksToBeTold(visitor);
    await visitor.readsHeading('You asked to hear about the next one');
    expect(visitor.text()).not.to.include('You are booked');
    expect(await lastBody(room)).to.deep.include({ places: 0, tellOfNext: true, list: 'spring' });
  });

  it('reads it in Welsh', async () => {
    const { visitor } = await openForm({ questions: 'contact tell-of-next', lang: 'cy' });
    await visitor.fillsIn('Eich enw', 'Seren Jones');
    await visitor.fillsIn('Cyfeiriad e-bost', 'seren@example.org');
    await visitor.ticks('Ni allaf ddod, ond rhowch wybod i mi am yr un nesaf');
    await visitor.presses('Rhowch wybod i mi am yr un nesaf');
    await visitor.readsHeading('Rydych wedi gofyn am gael clywed am yr un nesaf');
  });
});
