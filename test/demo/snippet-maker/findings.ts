import { expect } from '@open-wc/testing';
import { sendingPresets } from '../../contracts/services/index.ts';
import { Room } from '../../elements/room.ts';
import { closePages, openMaker, picksService, snippetIn, typesRepairCafe } from './maker.ts';

describe('what the snippet maker finds', () => {
  beforeEach(() => localStorage.removeItem('turnout-snippet-maker'));
  afterEach(closePages);

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

  it('tells what is not an address before anything is asked for, and what was meant', async () => {
    const { page, webmaster } = await openMaker();
    await webmaster.picks('They have an address a file, a page, a calendar or a feed');
    for (const [typed, told] of [
      ['www.charity.example/events.json', 'Did you mean “https://www.charity.example/events.json”?'],
      ['localhost:8080/events.json', 'Did you mean “http://localhost:8080/events.json”?'],
      ['events.json', 'Did you mean “/events.json”?'],
      ['files/events.csv', 'Did you mean “/files/events.csv”?'],
      [String.raw`C:\Users\Seren\events.json`, 'is on your own disk, which visitors cannot reach.'],
      [
        `https://charity.example/?key=sk_live_${'x'.repeat(24)}`,
        'holds what looks like a secret (a secret key of Stripe)',
      ],
      [
        'https://charity.example/events?api_key=0123456789',
        'holds what looks like a secret (a key in an address)',
      ],
    ] as const) {
      await webmaster.fillsIn('Address of your events', typed);
      await webmaster.reads(`Mend this: ${/key=/.test(typed) ? 'The address of your events' : typed}`);
      await webmaster.reads(told);
    }
    expect(snippetIn(page)).not.to.include('sk_live');
    await webmaster.fillsIn('Address of your events', '/test/fixtures/journeys.json, /no-such-file.json');
    await webmaster.reads('12 events can be shown.');
    await webmaster.reads('/no-such-file.json was not found (404).');
    expect(snippetIn(page)).to.include('src="/test/fixtures/journeys.json /no-such-file.json"');
    picksService(page, 'json');
    await webmaster.fillsIn('Address for bookings', 'www.charity.example/bookings');
    await webmaster.reads('Did you mean “https://www.charity.example/bookings”?');
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
    await webmaster.reads('The address for bookings begins with http:');
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
    await webmaster.reads('Mend this: The address for bookings is on a private network');
  });

  it('takes the address that it filled in itself away with its service, and keeps what was typed', async () => {
    const { page, webmaster } = await openMaker();
    picksService(page, 'web3forms');
    await webmaster.reads('The service needs to know its access_key.');
    expect(webmaster.valueOf('Address for bookings')).to.equal('https://api.web3forms.com/submit');
    picksService(page, 'json');
    await webmaster.reads('Fill in the address that takes your bookings.');
    expect(snippetIn(page)).not.to.include('web3forms');
    await webmaster.fillsIn('Address for bookings', 'https://charity.example/bookings');
    picksService(page, 'form');
    await webmaster.reads('The address looks right.');
    expect(webmaster.valueOf('Address for bookings')).to.equal('https://charity.example/bookings');
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
    await webmaster.reads(
      'The address for bookings is not an address of the service that you picked, which looks like https://formspree.io/f/',
    );
  });

  it('asks of each service what it wants, by an example that it takes', async () => {
    const { page, webmaster } = await openMaker();
    const { options } = page.getElementById('preset') as HTMLSelectElement;
    const presets = [...options].map(({ value }) => value).filter(Boolean);
    expect(presets).to.have.members([...sendingPresets]);
    for (const preset of presets) {
      picksService(page, preset);
      await webmaster.sees(`${preset} in the snippet`, () =>
        preset === 'booking' ? true : snippetIn(page).includes(`preset="${preset}"`),
      );
      const fields = [...page.querySelectorAll<HTMLInputElement>('#action, [id^=setting-]')];
      for (const { labels, placeholder } of fields)
        await webmaster.fillsIn(labels?.[0]?.textContent?.replace(' (optional)', '') ?? '', placeholder);
      const example = fields[0]?.placeholder ?? '';
      // Three dots stand for what cannot be made up.
      if (!example.includes('…')) await webmaster.readsNoMore('Mend this: The address for bookings');
      await webmaster.readsNoMore('The service needs to know its');
    }
  });
});
