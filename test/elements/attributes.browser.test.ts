import { expect, fixture, html } from '@open-wc/testing';
import '../../src/turnout.ts';
import { Visitor } from '../journeys/visitor.ts';
import { walk } from './events.ts';
import { questionsScript } from './forms.ts';

/** As a webmaster pastes it, parsed as a browser does. */
const pasted = async (markup: string): Promise<Visitor> => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  return new Visitor(place);
};

const data = `<script type="application/ld+json">${JSON.stringify(walk)}</script>`;

const slips: readonly (readonly [written: string, said: string])[] = [
  [
    '<event-booking acton="/b">',
    'acton is not an attribute of <event-booking>, and does nothing. Did you mean “action”?',
  ],
  ['<event-timetable scr="/e.json">', 'Did you mean “src”?'],
  ['<event-timetable href="/e.json">', 'Did you mean “src”?'],
  [
    '<event-booking keepUntil="2030-01-01">',
    'keepuntil is not an attribute of <event-booking>, and does nothing. Did you mean “keep-until”?',
  ],
  ['<event-booking Time_Zone="Europe/London" timezone="Europe/London">', 'Did you mean “time-zone”?'],
  ['<event-booking sucess-url="/thanks">', 'Did you mean “success-url”?'],
  ['<event-booking heading="3">', 'Did you mean “heading-level”?'],
  [
    '<event-booking colour="red">',
    'colour is not an attribute of <event-booking>, and does nothing. Correct it, or take it out.',
  ],
  ['<event-booking data-action="/b">', 'On <event-booking> write action.'],
  ['<event-booking keep-until="1 June">', 'keep-until="1 June" is not a date. Write it as 2027-06-01.'],
  [
    '<booking-form privacy-url="javascript:alert(1)">',
    'privacy-url="javascript:alert(1)" is not the address of a page.',
  ],
  ['<event-booking remember>', 'remember="" does nothing. Write remember="tab"'],
  ['<event-booking remember="always">', 'remember="always" does nothing. Write remember="tab"'],
  [
    `<event-timetable src="/events.json?key=sk_live_${'a1B2'.repeat(6)}">`,
    'src holds what looks like a secret (a secret key of Stripe). Everyone who visits can read it',
  ],
  [
    `<event-timetable src="/events.json?api%5fkey=0123456789">`,
    'src holds what looks like a secret (a key in an address).',
  ],
  [
    `<event-booking availability="https://calendar.google.com/calendar/ical/a%40b.org/private-${'0af9'.repeat(8)}/basic.ics">`,
    'availability holds what looks like a secret (the secret address of a Google calendar).',
  ],
  ['<event-timetable limit=”3”>', 'The quotation marks of limit are curly (“ ”)'],
  ['<event-booking recipient=“Riverside Trust”>', 'The quotation marks of recipient are curly (“ ”)'],
];

describe('an attribute that was written wrong', () => {
  for (const [written, said] of slips)
    it(`is named to the editor with what was most likely meant: ${written}`, async () => {
      const visitor = await pasted(`${written}${data}<p>Ring us.</p></${written.split(/[< ]/)[1]}>`);
      await visitor.readsNotice(said);
    });

  it('is named where a div stands for the tag, too', async () => {
    const visitor = await pasted(
      `<div data-turnout="event-booking" data-acton="/b" data-now="2019-01-23">${data}</div>`,
    );
    await visitor.readsNotice(
      'acton is not an attribute of <event-booking>, and does nothing. Did you mean “action”?',
    );
  });

  it('is not named where its value can be read', async () => {
    const visitor = await pasted(
      `<event-booking check action="/b" keep-until="2030-06-01" privacy-url="/privacy" remember="tab">${data}</event-booking>`,
    );
    await visitor.reads('River walk');
    await visitor.sees('the notice', () => visitor.notice());
    expect(visitor.notice()).not.to.match(/keep-until|privacy-url|remember/);
  });

  it('is named once, where a timetable and a form are joined', async () => {
    const visitor = await pasted(
      `<event-booking action="/b" recipent="Us" event="walk" now="2019-01-23">${data}</event-booking>`,
    );
    await visitor.readsHeading('Book a place: River walk');
    await visitor.sees('the form', () => visitor.all('form')[0]);
    const [element] = visitor.all('event-booking');
    const notices = [...(element?.shadowRoot?.querySelectorAll('event-timetable, booking-form') ?? [])]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('.notice')?.textContent ?? '')
      .join(' ');
    expect(notices.match(/recipent/g)).to.have.length(1);
  });

  it('is no matter of attributes that every element may have, nor of other tools’ marks', async () => {
    const visitor = await pasted(
      `<event-timetable id="a" class="b" style="color: inherit" title="c" data-aos="fade" aria-label="d" v-if="e"
        @click="f" :src="g" _ngcontent-x="" onclick="" translate="no" itemprop="event" lang="en" check
        now="2019-01-23">${data}</event-timetable>`,
    );
    await visitor.readsNotice('Nothing is wrong that can be seen from here.');
  });
});

describe('what editors of texts make of JSON between the tags', () => {
  const json = JSON.stringify(walk);
  const made = {
    'lines and paragraphs': `<p>${json.replaceAll(',"', ',<br />\n"')}</p>`,
    'curly quotation marks': json.replace(/"([^"]*)"/g, '“$1”'),
    'signs written out, and hard spaces': json.replaceAll('"', '&#8220;').replaceAll(':', ':\u00a0'),
    'all of it': `<p>${json.replace(/"([^"]*)"/g, '”$1″').replaceAll(',', ',<br>')}</p>`,
  };
  for (const [what, text] of Object.entries(made))
    it(`is read all the same, and named: ${what}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div><event-timetable now="2019-01-23"></event-timetable></div>`,
      );
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      const paragraph = document.createElement('p');
      paragraph.append(script, document.createElement('br'));
      page.firstElementChild?.append(paragraph);
      const visitor = new Visitor(page);
      await visitor.readsHeading('River walk');
      await visitor.readsNotice('was written with a mistake in its JSON');
    });

  it('is named plainly where nothing is left of the script but its text', async () => {
    const visitor = await pasted(`<event-timetable><p>${json}</p><p>Ring us.</p></event-timetable>`);
    await visitor.readsNotice('the site’s editor took the script’s tags away.');
    await visitor.reads('Ring us.');
  });

  it('is mended in questions, too', async () => {
    const script = questionsScript({ name: 'train', label: 'Which train?', type: 'text' });
    script.textContent = `<p>${(script.textContent ?? '').replace(/"([^"]*)"/g, '“$1”')}</p>`;
    const visitor = new Visitor(
      await fixture(html`<div><booking-form action="/b" questions="contact">${script}</booking-form></div>`),
    );
    await visitor.sees('the question', () => visitor.valueOf('Which train?') === '');
    await visitor.readsNotice('script[data-questions] was written with a mistake in its JSON');
  });
});
