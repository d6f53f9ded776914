import { expect } from '@open-wc/testing';
import { organisersList, servers } from '../../journeys/servers.ts';
import { Room } from '../../elements/room.ts';
import { closePages, faultsOf, openMaker, pasted, picksService, snippetIn } from './maker.ts';

// The page is dist/snippet-maker.html, as a webmaster unpacks it.
describe('the snippet maker', () => {
  beforeEach(() => localStorage.removeItem('turnout-snippet-maker'));
  afterEach(closePages);

  const typesRepairCafe = async (webmaster: Awaited<ReturnType<typeof openMaker>>['webmaster']) => {
    await webmaster.fillsIn('Name', 'Repair café');
    await webmaster.fillsIn('Date', '2030-03-09');
    await webmaster.fillsIn('Begins', '10:00');
    await webmaster.fillsIn('Where', 'Village hall');
  };

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

  it('writes down what is wrong with events that are typed, and leaves out what cannot be shown', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.fillsIn('Name', 'Open day');
    await webmaster.fillsIn('Price', 'a fiver');
    await webmaster.fillsIn('Places', 'a few');
    // Whoever is still in the row may be about to mend it.
    expect(webmaster.text()).not.to.include('Mend this:');
    await webmaster.fillsIn('Who gets the answers?', 'Riverside Trust');
    await webmaster.reads('In your table, the event “Open day” is left out because it has no start date.');
    await webmaster.reads('In your table, the event “Open day” has a price that cannot be read');
    await webmaster.reads('In your table, the event “Open day” has a number of places that cannot be read');
    expect(snippetIn(page)).not.to.include('ld+json');
  });

  it('tells of a time of which a part is missing, which browsers keep to themselves', async () => {
    const { page, webmaster } = await openMaker();
    await typesRepairCafe(webmaster);
    await webmaster.reads('1 event can be shown.');
    // As where someone types the hour, and not whether it is am or pm.
    Object.defineProperty(page.getElementById('ends-0'), 'validity', { value: { badInput: true } });
    await webmaster.fillsIn('Who gets the answers?', 'Riverside Trust');
    await webmaster.reads('In your table, the event “Repair café” has an end that is not whole');
  });

  it('tells why an address cannot be read, or holds nothing that can be shown', async () => {
    const room = await Room.open();
    const { webmaster } = await openMaker();
    await webmaster.picks('They have an address a file, a page, a calendar or a feed');
    await webmaster.fillsIn('Address of your events', '/no-such-file.json');
    await webmaster.reads('/no-such-file.json was not found (404). Check the address for a misspelling.');
    const address = await room.serves({ events: [{ name: 'Open day' }] });
    await webmaster.fillsIn('Address of your events', address);
    await webmaster.reads('the event “Open day” is left out because it has no start date.');
    await webmaster.fillsIn('Address of your events', 'http://elsewhere.example/events.json');
    await webmaster.reads('begins with http:, which browsers block or anyone on the way can read.');
    await webmaster.fillsIn('Address of your events', '/test/fixtures/journeys.json');
    await webmaster.reads('12 events can be shown.');
  });

  it('lets what is typed be finished, sees what is mended at the next pause, and what is pasted at once', async () => {
    const { page, webmaster } = await openMaker();
    picksService(page, 'json');
    const types = (text: string, inputType = 'insertText') => {
      const input = page.getElementById('action') as HTMLInputElement;
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    };
    await webmaster.reads('Fill in the address that takes your bookings.');
    types('http://charity.exam');
    // It was looked at, and what was said before no longer holds.
    await webmaster.readsNoMore('Fill in the address that takes your bookings.');
    expect(webmaster.text()).not.to.include('begins with http:');
    types('http://charity.example/bookings', 'insertFromPaste');
    await webmaster.reads('action begins with http:');
    types('https://charity.example/bookings');
    await webmaster.reads('The address looks right.');
    await webmaster.readsNoMore('begins with http:');
  });

  it('calls an address of this computer what it is: right for now, and not to be published', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.reads('/dist/ works only on this computer');
    picksService(page, 'booking');
    await webmaster.fillsIn('Address for bookings', 'http://localhost:8081/bookings');
    await webmaster.reads('Note: http://localhost:8081/bookings works only on this computer');
    await webmaster.picks('They have an address a file, a page, a calendar or a feed');
    const events = new URL('/test/fixtures/journeys.json', location.href).href;
    await webmaster.fillsIn('Address of your events', events);
    await webmaster.reads(`Note: ${events} works only on this computer`);
    await webmaster.reads('12 events can be shown.');
    await webmaster.fillsIn('Address for bookings', 'http://192.168.0.7/bookings');
    await webmaster.reads('Mend this: action is on a private network');
  });

  it('tells of a secret key and of another service’s address, and gives the secret to nobody', async () => {
    const { page, webmaster } = await openMaker();
    picksService(page, 'supabase');
    await webmaster.fillsIn('Address for bookings', 'https://abcdefgh.supabase.co/rest/v1/bookings');
    await webmaster.fillsIn('apikey', `sb_secret_${'x'.repeat(24)}`);
    await webmaster.reads('holds what looks like a secret (a secret key of Supabase).');
    expect(snippetIn(page)).not.to.include('sb_secret');
    expect(localStorage.getItem('turnout-snippet-maker')).to.include('supabase').and.not.include('sb_secret');
    picksService(page, 'formspree');
    await webmaster.fillsIn('Address for bookings', 'https://formspree.io/forms/abcdwxyz/submissions');
    await webmaster.reads('action is not an address of the service that preset names');
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
    await webmaster.fillsIn('Address for bookings', 'https://api.web3forms.com/submit');
    await webmaster.reads('The service needs to know its access_key.');
    expect(await faultsOf(page)).to.deep.equal([]);
  });
});
