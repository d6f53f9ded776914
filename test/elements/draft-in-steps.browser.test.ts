import { expect, fixtureCleanup } from '@open-wc/testing';
import { comesToLunch, openInSteps, standsAt } from './long-form.ts';
import { Room } from './room.ts';
import type { Visitor } from '../journeys/visitor.ts';

/** What keeps it comes last of all that is fetched. */
const keeps = (visitor: Visitor, text: string): Promise<boolean> =>
  visitor.sees('it kept', () =>
    Object.values({ ...sessionStorage })
      .join(' ')
      .includes(text),
  );

describe('a visitor who comes back to a long form in the same tab', () => {
  let settings: { readonly [name: string]: string };
  let room: Room;
  beforeEach(async () => {
    room = await Room.open();
    settings = { event: crypto.randomUUID(), remember: 'tab' };
    sessionStorage.clear();
    history.pushState({ page: 'form' }, '');
  });

  it('finds themselves at the step where they were, with focus where it was, and the steps before behind them', async () => {
    const { visitor } = await openInSteps(settings, room);
    await comesToLunch(visitor);
    await keeps(visitor, 'lunch');
    await visitor.fillsIn('Your soup', 'Leek');
    fixtureCleanup();
    const again = (await openInSteps(settings, room)).visitor;
    await again.readsHeading('Step 3 of 5: Lunch');
    await again.readsHeading('Step 3 of 5: Lunch');
    await again.sees('the soup', () => again.valueOf('Your soup') === 'Leek');
    expect(again.focused()).to.equal(document.body);
    expect(again.all('.summary')).to.have.length(0);
    history.back();
    await standsAt(again, 'Step 2 of 5: The walk');
    expect(again.valueOf('Your shoes')).to.equal('Boots');
    history.forward();
    await standsAt(again, 'Step 3 of 5: Lunch');
    await again.presses('Continue');
    await standsAt(again, 'Step 4 of 5');
  });

  it('finds themselves where the answers are checked, and sends them', async () => {
    const { visitor } = await openInSteps(settings, room);
    await comesToLunch(visitor);
    await visitor.presses('Continue');
    await visitor.readsHeading('Step 4 of 5');
    await visitor.presses('Continue');
    await visitor.readsHeading('Check your answers');
    await keeps(visitor, '"at":""');
    fixtureCleanup();
    const again = (await openInSteps(settings, room)).visitor;
    await again.readsHeading('Step 5 of 5: Check your answers');
    await again.presses('Book a place');
    await again.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
    fixtureCleanup();
    const anew = (await openInSteps(settings, room)).visitor;
    await anew.readsHeading('Step 1 of 5');
  });

  it('comes to the first step in which an answer was given that no draft keeps, and gives it again', async () => {
    const { visitor } = await openInSteps(settings, room);
    await comesToLunch(visitor);
    history.back();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    await visitor.fillsIn('Your health', 'Allergic to wasps');
    await visitor.presses('Continue');
    await standsAt(visitor, 'Step 3 of 5: Lunch');
    await visitor.presses('Continue');
    await standsAt(visitor, 'Step 4 of 5');
    await keeps(visitor, '"at":"walk"');
    expect(Object.values({ ...sessionStorage }).join(' ')).not.to.contain('wasps');
    fixtureCleanup();
    const again = (await openInSteps(settings, room)).visitor;
    await again.readsHeading('Step 2 of 5: The walk');
    expect(again.valueOf('Your shoes')).to.equal('Boots');
    expect(again.valueOf('Your health')).to.equal('');
    expect(again.all('.summary')).to.have.length(0);
  });

  it('comes to the first step before that in which something must be answered again, and from there back', async () => {
    const { visitor } = await openInSteps(settings, room);
    await comesToLunch(visitor);
    await keeps(visitor, 'Boots');
    fixtureCleanup();
    for (const [key, text] of Object.entries({ ...sessionStorage }))
      sessionStorage.setItem(key, String(text).replace('"shoes":"Boots"', '"pace":"slow"'));
    const again = (await openInSteps(settings, room)).visitor;
    await again.readsHeading('Step 2 of 5: The walk');
    expect(again.valueOf('Your pace')).to.equal('slow');
    expect(again.all('.summary')).to.have.length(0);
    await again.presses('Continue');
    await again.readsHeading('There is a problem');
    history.back();
    await standsAt(again, 'Step 1 of 5');
  });
});
