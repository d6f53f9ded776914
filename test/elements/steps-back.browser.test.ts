import { expect, fixtureCleanup } from '@open-wc/testing';
import { comesToLunch, openInSteps, standsAt } from './long-form.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** How often a form writes to the page's history; its length tells nothing once a tab has had fifty entries. */
const writtenDuring = async (visit: () => Promise<void>): Promise<number> => {
  const { pushState, replaceState } = History.prototype;
  let written = 0;
  const counted = (write: History['pushState']) =>
    function (this: History, ...entry: Parameters<History['pushState']>): void {
      written += 1;
      write.apply(this, entry);
    };
  Object.assign(History.prototype, { pushState: counted(pushState), replaceState: counted(replaceState) });
  try {
    await visit();
  } finally {
    Object.assign(History.prototype, { pushState, replaceState });
  }
  return written;
};

describe('the browser’s Back in a long form', () => {
  /** What the page's own router hears. */
  let heard: unknown[];
  const hear = ({ state }: PopStateEvent): void => void heard.push(state);
  const address = location.href;

  beforeEach(() => {
    heard = [];
    // What lies beneath belongs to the page.
    history.pushState({ page: 'list' }, '');
    history.pushState({ page: 'form', deep: [1] }, '');
    addEventListener('popstate', hear);
  });
  afterEach(() => removeEventListener('popstate', hear));

  it('leads a step back, and Forward on again, with nothing lost', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    await visitor.fillsIn('Your soup', 'Leek');
    history.back();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    expect(visitor.valueOf('Your shoes')).to.equal('Boots');
    history.back();
    await standsAt(visitor, 'Step 1 of 5');
    expect(visitor.valueOf('Your name')).to.equal('Seren Jones');
    history.forward();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    history.forward();
    await standsAt(visitor, 'Step 3 of 5: Lunch');
    expect(visitor.valueOf('Your soup')).to.equal('Leek');
  });

  it('keeps the page’s own state and address, and nothing that was typed; the page’s router hears of its own entries alone', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    expect(history.state).to.deep.include({ page: 'form', deep: [1] });
    expect(location.href).to.equal(address);
    expect(JSON.stringify(history.state)).not.to.match(/Seren|seren|Boots|example/);
    expect(JSON.stringify(history.state).length).to.be.below(120);
    history.back();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    history.back();
    await standsAt(visitor, 'Step 1 of 5');
    expect(heard).to.deep.equal([]);
    history.back();
    await visitor.sees('the page’s own entry', () => heard.length === 1);
    expect(heard).to.deep.equal([{ page: 'list' }]);
    await visitor.readsHeading('Step 1 of 5');
  });

  it('goes on where the form’s own Back led, and then out of the form', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    await visitor.presses('Back');
    await standsAt(visitor, 'Step 2 of 5: The walk');
    history.back();
    await standsAt(visitor, 'Step 1 of 5');
    history.back();
    await visitor.sees('the page’s own entry', () => heard.length === 1);
    expect(heard).to.deep.equal([{ page: 'list' }]);
  });

  it('leads past all steps once the form was sent', async () => {
    const { visitor, room } = await openInSteps();
    await comesToLunch(visitor);
    await visitor.presses('Continue');
    await standsAt(visitor, 'Step 4 of 5: Anything else');
    await visitor.presses('Continue');
    await standsAt(visitor, 'Step 5 of 5: Check your answers');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    history.back();
    await visitor.sees('the page’s own entry', () => heard.length === 1);
    expect(history.state).to.deep.equal({ page: 'list' });
    await visitor.readsHeading('You are booked');
    expect(await room.booked()).to.equal(1);
  });

  it('leads past the steps of a form that was taken out of the page', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    fixtureCleanup();
    history.back();
    await visitor.sees('the page’s own entry', () => heard.length === 1);
    expect(history.state).to.deep.equal({ page: 'list' });
  });

  it('is the page’s where the page has an entry of its own, such as a link within it', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    history.pushState({ page: 'window' }, '');
    location.hash = '#below';
    await settled();
    await visitor.readsHeading('Step 3 of 5: Lunch');
    heard = [];
    history.back();
    await visitor.sees('the page’s own entry', () => heard.length === 1);
    history.back();
    await visitor.sees('the entry of the step', () => heard.length === 2);
    await visitor.readsHeading('Step 3 of 5: Lunch');
    history.back();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    expect(heard).to.have.length(2);
    expect(heard[1]).to.deep.include({ page: 'form' });
  });

  it('tells the page of an entry of its own that was left for the step beneath, such as a window that it opened', async () => {
    const { visitor } = await openInSteps();
    await comesToLunch(visitor);
    history.pushState({ page: 'window' }, '');
    history.back();
    await visitor.sees('the page told', () => heard.length === 1);
    expect(heard[0]).to.deep.include({ page: 'form' });
    await visitor.readsHeading('Step 3 of 5: Lunch');
    history.back();
    await standsAt(visitor, 'Step 2 of 5: The walk');
    expect(heard).to.have.length(1);
  });

  it('leads each of two forms to its own step', async () => {
    const first = await openInSteps({ event: 'first' });
    await comesToLunch(first.visitor);
    const second = await openInSteps({ event: 'second' });
    await comesToLunch(second.visitor);
    history.back();
    await standsAt(second.visitor, 'Step 2 of 5: The walk');
    await first.visitor.readsHeading('Step 3 of 5: Lunch');
    history.back();
    await standsAt(second.visitor, 'Step 1 of 5');
    history.back();
    await standsAt(first.visitor, 'Step 2 of 5: The walk');
    await second.visitor.readsHeading('Step 1 of 5');
  });

  it('is left alone where the page’s history cannot be written to', async () => {
    const { pushState, replaceState } = History.prototype;
    const refuse = (): never => {
      throw new DOMException('too many', 'SecurityError');
    };
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
    try {
      const { visitor } = await openInSteps();
      await comesToLunch(visitor);
      await visitor.presses('Back');
      await standsAt(visitor, 'Step 2 of 5: The walk');
      expect(history.state).to.deep.equal({ page: 'form', deep: [1] });
    } finally {
      Object.assign(History.prototype, { pushState, replaceState });
    }
  });

  it('is left alone where the page says so', async () => {
    const written = await writtenDuring(async () => {
      const { visitor } = await openInSteps({ 'no-history': 'no-history' });
      await comesToLunch(visitor);
      await visitor.presses('Back');
      await standsAt(visitor, 'Step 2 of 5: The walk');
    });
    expect(written).to.equal(0);
    expect(history.state).to.deep.equal({ page: 'form', deep: [1] });
  });

  it('is left alone where the page keeps no plain object in its history', async () => {
    history.replaceState(new Map([['page', 'form']]), '');
    const written = await writtenDuring(async () => {
      const { visitor } = await openInSteps();
      await comesToLunch(visitor);
    });
    expect(written).to.equal(0);
    expect(history.state).to.be.instanceOf(Map);
  });
});
