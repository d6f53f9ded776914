import { expect, fixture, html } from '@open-wc/testing';
import '../../src/event-booking.ts';
import { mendFor } from '../../src/elements/setup-notice/mends.ts';
import { loadPreset } from '../../src/endpoint/presets/index.ts';
import { wrongSetUp } from '../../src/endpoint/set-up.ts';
import { sendingPresets, services } from '../contracts/services/index.ts';
import { Visitor } from '../journeys/visitor.ts';
import { before as now, walk } from './events.ts';
import { hiddenInput, openForm } from './forms.ts';
import { Room } from './room.ts';

/** Shaped like the secrets that services give out, and none of anybody's. */
const secret = `sk_live_${'0123456789abcdefghijklmn'}`;

const wrong: readonly (readonly [
  what: string,
  attributes: { readonly [name: string]: string },
  mend: string,
  inside?: () => readonly Node[],
])[] = [
  [
    'a secret in the address',
    { action: `https://charity.example/?key=${secret}` },
    'holds what looks like a secret',
  ],
  ['a secret in a hidden field', {}, 'holds what looks like a secret', () => [hiddenInput('key', secret)]],
  ['an address that is none', { action: 'https://' }, 'action is not an address of the web.'],
  ['an address to write to', { action: 'mailto:us@charity.example' }, 'action is not an address of the web.'],
  ['an address that anyone can read', { action: 'http://charity.example/bookings' }, 'https: address'],
  [
    'an address with a password',
    { action: 'https://seren:secret@charity.example/' },
    'holds what looks like a secret (a password in an address)',
  ],
  ['an address of a private network', { action: 'https://192.168.1.9/bookings' }, 'is on a private network'],
  ['another method', { method: 'get' }, 'method can only be post'],
  ['a service that is not known', { preset: 'formspre' }, 'Did you mean “formspree”?'],
  [
    'a way of writing that is not known',
    { enctype: 'jsn' },
    'is not a way of writing that is known here. Did you mean “json”?',
  ],
  ['names that are not JSON', { preset: 'json', names: '{email: x}' }, 'names is not valid JSON.'],
];

describe('a form that is set up wrong', () => {
  for (const [what, attributes, mend, inside = () => []] of wrong)
    it(`by ${what} tells the visitor calmly with a way to ask, the editor what to mend, and sends nothing`, async () => {
      const { visitor, room } = await openForm(attributes, { inside: inside() });
      await visitor.readsNotice(mend);
      await visitor.reads('Bookings are not working on this page.');
      await visitor.reads('01632 960 018');
      expect(visitor.all('form')).to.have.length(0);
      expect(await room.posts()).to.have.length(0);
      expect(visitor.notice()).not.to.include(secret);
    });

  it('by no address at all is told to the editor, and what the partner wrote stays', async () => {
    const visitor = new Visitor(await fixture(html`<booking-form><p>Ring us.</p></booking-form>`));
    await visitor.readsNotice('Set action to the address that takes your bookings.');
    await visitor.reads('Ring us.');
  });

  it('for an event that is not there is told to the editor, and what the partner wrote stays', async () => {
    const words = document.createElement('p');
    words.textContent = 'Ring us.';
    const { visitor } = await openForm({ event: 'wlak' }, { facts: { identifier: 'walk' }, inside: [words] });
    await visitor.readsNotice('event="wlak" is not among the events.');
    await visitor.reads('Ring us.');
  });

  it('for a timetable that is not there is told to the editor', async () => {
    const { visitor } = await openForm({ event: '', for: 'timetabel' });
    await visitor.readsNotice('for="timetabel" names no timetable in this page.');
  });
});

describe('a form that its service would not take', () => {
  for (const preset of sendingPresets)
    for (const { what, url = services[preset].url, settings: given, code } of services[preset].mistakes)
      it(`is told to the editor before a visitor pays for it: ${what}, with ${preset}`, async () => {
        const settings = { names: {}, extra: {}, ...(given ?? services[preset].settings) };
        const { visitor } = await openForm(
          { action: url, preset, names: JSON.stringify(settings.names) },
          { inside: Object.entries(settings.extra).map(([name, value]) => hiddenInput(name, value)) },
        );
        const [problem] = wrongSetUp(await loadPreset(preset), { url, settings });
        expect(problem?.code).to.equal(code);
        await visitor.readsNotice(mendFor(problem ?? { code: '' }).slice(0, 60));
      });
});

const shared: readonly (readonly [attribute: string, value: string, mend: string])[] = [
  ['now', 'tomorrow', 'now="tomorrow" cannot be read.'],
  ['time-zone', 'London', 'time-zone="London" is not a time zone.'],
  ['heading-level', '1', 'heading-level="1" should be a whole number from 2 to 6.'],
  ['heading-level', 'two', 'heading-level="two" should be a whole number from 2 to 6.'],
];

describe('an attribute that cannot be read', () => {
  for (const name of ['event-timetable', 'booking-form', 'event-booking'])
    for (const [attribute, value, mend] of shared)
      it(`${attribute}="${value}" of <${name}> is told to the editor once, and nothing else stops`, async () => {
        const room = await Room.open();
        const src = await room.serves({ events: [{ ...walk, startDate: '2099-03-04' }] });
        const element = document.createElement(name);
        const settings = { src, action: `${room.url}/bookings`, [attribute]: value };
        for (const [key, text] of Object.entries(settings)) element.setAttribute(key, text);
        if (name === 'booking-form') element.setAttribute('event', 'walk');
        await fixture(html`<div>${element}</div>`);
        const visitor = new Visitor(element);
        await visitor.readsNotice(mend);
        await visitor.reads('River walk');
        expect(visitor.notice().split(mend)).to.have.length(2);
      });

  it('limit="few" is told, and all are shown', async () => {
    const visitor = new Visitor(
      await fixture(html`<event-timetable .events=${[walk]} now=${now} limit="few"></event-timetable>`),
    );
    await visitor.readsNotice('limit="few" should be a whole number of events, 1 or more.');
    await visitor.reads('River walk');
  });
});

describe('the setup notice', () => {
  it('says that nothing is wrong where it is asked for', async () => {
    const visitor = new Visitor(
      await fixture(html`<event-timetable .events=${[walk]} now=${now} check></event-timetable>`),
    );
    await visitor.readsNotice('Nothing is wrong that can be seen from here.');
  });

  for (const name of ['event-timetable', 'event-booking'])
    it(`says in the console that a rule of the page hides <${name}>, and nothing where it is meant`, async () => {
      const said: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => void said.push(line);
      try {
        const put = async (more: string): Promise<void> => {
          const page = await fixture<HTMLElement>(
            html`<main><style>${name} { display: none }</style></main>`,
          );
          const element = Object.assign(document.createElement(name), { events: [walk], now, action: '/b' });
          if (more) element.setAttribute(...(more.split('=') as [string, string]));
          const loaded = new Promise((resolve) => element.addEventListener('timetable-loaded', resolve));
          page.append(element);
          await loaded;
          await new Promise((resolve) => setTimeout(resolve, 300));
        };
        const hides = `A rule of the page's style hides <${name}> (display: none)`;
        for (const meant of ['hidden=', 'style=display: none']) await put(meant);
        expect(said.filter((line) => line.includes(hides))).to.deep.equal([]);
        await put('');
        expect(said.filter((line) => line.includes(hides))).to.have.length(1);
      } finally {
        console.warn = warn;
      }
    });

  it('names what stands in the page, and which half of it, where two elements are joined', async () => {
    const visitor = new Visitor(
      await fixture(
        html`<event-booking .events=${[walk]} event="walk" now=${now} action="/b" preset="oldest" limit="few"></event-booking>`,
      ),
    );
    await visitor.readsNotice('Setup notice for <event-booking>, the form:');
    await visitor.readsNotice('Setup notice for <event-booking>, the events:');
    expect(visitor.notice()).not.to.match(/for <(booking-form|event-timetable)>/);
  });

  it('calls what has no address by where it stands', async () => {
    const { name } = walk;
    const page = new Visitor(
      await fixture(html`
        <div>
          <event-timetable><script type="application/ld+json">{"@type": "Event", "name": "Undated"}</script></event-timetable>
          <event-timetable><script type="application/ld+json">{"@type": "WebSite"}</script></event-timetable>
          <event-timetable .events=${[{ name }]}></event-timetable>
        </div>
      `),
    );
    await page.readsNotice('In what stands between the tags, the event “Undated” is left out');
    await page.readsNotice('What stands between the tags was read, but holds no list of events.');
    await page.readsNotice(`In what a script gave, the event “${name}” is left out`);
  });

  it('goes when what was wrong is mended', async () => {
    const element = await fixture<HTMLElement>(
      html`<event-timetable .events=${[walk]} now=${now} time-zone="Mars"></event-timetable>`,
    );
    const visitor = new Visitor(element);
    await visitor.readsNotice('Mars');
    element.setAttribute('time-zone', 'Europe/London');
    await visitor.readsNoMore('Setup notice');
  });
});
