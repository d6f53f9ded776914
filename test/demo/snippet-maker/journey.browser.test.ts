import { expect } from '@open-wc/testing';
import { organisersList, servers } from '../../journeys/servers.ts';
import { Room } from '../../elements/room.ts';
// What was typed is kept in the browser: beside each other, in two pages, they would find one another's.
import './findings.ts';
import {
  closePages,
  faultsOf,
  openMaker,
  pasted,
  picksService,
  snippetIn,
  typesRepairCafe,
} from './maker.ts';

// The page is dist/snippet-maker.html, as a webmaster unpacks it.
describe('the snippet maker', () => {
  beforeEach(() => localStorage.removeItem('turnout-snippet-maker'));
  afterEach(closePages);

  it('leads from events that are typed to a booking at a real endpoint, by one snippet', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.reads('An event, until you name yours');
    await typesRepairCafe(webmaster);
    await webmaster.reads('1 event can be shown.');
    picksService(page, 'booking');
    const { endpoint } = await servers();
    await webmaster.fillsIn('Address for bookings', `${endpoint}/bookings`);
    await webmaster.fillsIn('Telephone, to book another way', '01632 960 018');
    await webmaster.reads(`${endpoint}/bookings works only on this computer`);
    await webmaster.sees('the event in the preview', () =>
      webmaster.all('.name').find((name) => name.textContent?.includes('Repair café')),
    );
    let copied = '';
    const clipboard = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(page.defaultView?.navigator, 'clipboard', { value: clipboard });
    await webmaster.presses('Copy the snippet');
    await webmaster.reads('Copied.');

    const visitor = await pasted(copied);
    await visitor.choosesEvent('Repair café');
    await visitor.readsHeading('Book a place: Repair café');
    await visitor.fillsIn('Your name', 'Seren Jones');
    await visitor.fillsIn('Email address', 'seren-pasted@example.org');
    await visitor.presses('Book a place');
    await visitor.readsHeading('You are booked');
    const mine = (await organisersList()).filter((booking) =>
      JSON.stringify(booking).includes('seren-pasted@example.org'),
    );
    expect(mine).to.have.length(1);
    expect(JSON.stringify(mine)).to.include('repair-cafe-2030-03-09');
  });

  it('books nothing from the preview, and says so', async () => {
    const room = await Room.open();
    const { page, webmaster } = await openMaker();
    await typesRepairCafe(webmaster);
    picksService(page, 'booking');
    await webmaster.fillsIn('Address for bookings', room.bookings);
    await webmaster.choosesEvent('Repair café');
    await webmaster.fillsIn('Your name', 'Seren Jones');
    const address = await webmaster.sees(
      'the form’s own field',
      () => webmaster.all<HTMLInputElement>('input[name="q-email"]')[0],
    );
    address.value = 'seren@example.org';
    address.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const button = await webmaster.sees(
      'the form’s button',
      () => webmaster.all<HTMLElement>('.send .button')[0],
    );
    button.click();
    await webmaster.reads('The preview books nothing.');
    expect(await room.posts()).to.have.length(0);
  });

  it('tells in words what the form can ask, and writes what is picked', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.ticks(
      'Name, and a way to reach them An email address or a telephone number, whichever they have.',
    );
    await webmaster.ticks('Food What they eat, and what they must not.');
    await webmaster.ticks(
      'The usual Name, email address, organisation, how many places, what they need, and anything else.',
    );
    expect(snippetIn(page)).to.include('questions="reachable dietary"');
  });

  it('finds what was typed again, until it is told to start again', async () => {
    const { webmaster } = await openMaker();
    await typesRepairCafe(webmaster);
    await webmaster.reads('1 event can be shown.');
    closePages();
    const again = await openMaker();
    await again.webmaster.reads('1 event can be shown.');
    expect(again.webmaster.valueOf('Where')).to.equal('Village hall');
    await again.webmaster.presses('Start again');
    await again.webmaster.reads('Type your first event.');
    expect(again.webmaster.valueOf('Where')).to.equal('');
    expect(localStorage.getItem('turnout-snippet-maker')).to.equal(null);
  });

  it('keeps focus where the work goes on when events are added and taken out', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.fillsIn('Name', 'One');
    await webmaster.presses('Add an event');
    expect(page.activeElement?.id).to.equal('name-1');
    await webmaster.presses('Take out One');
    expect(page.activeElement?.id).to.equal('name-0');
    expect(snippetIn(page)).not.to.include('One');
  });

  it('asks the site for its own files alone', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.reads('Type your first event.');
    const asked = page.defaultView?.performance.getEntriesByType('resource').map(({ name }) => name) ?? [];
    // The server of the tests adds a socket of its own.
    const files = asked.filter((name) => !name.includes('/__web-dev-server'));
    expect(files.map((name) => new URL(name).pathname).sort()).to.deep.equal([
      '/dist/snippet-maker.css',
      '/dist/snippet-maker.js',
    ]);
  });

  it('can be used by everyone', async () => {
    const { page, webmaster } = await openMaker();
    await typesRepairCafe(webmaster);
    picksService(page, 'web3forms');
    // Its address is the same for everyone.
    expect(webmaster.valueOf('Address for bookings')).to.equal('https://api.web3forms.com/submit');
    await webmaster.reads('The service needs to know its access_key.');
    expect(await faultsOf(page)).to.deep.equal([]);
  });
});
