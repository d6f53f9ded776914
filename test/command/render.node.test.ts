import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseHTML } from 'linkedom';
import { sharedRows } from '../fixtures/shared.ts';
import { temporaryFolder, turnout } from './running.ts';

const hall = {
  '@type': 'Event',
  identifier: 'hall',
  name: { en: 'Tea at the hall', cy: 'Te yn y neuadd' },
  startDate: '2097-03-01T10:00',
  endDate: '2097-03-01T12:00',
  location: { '@type': 'Place', name: 'Hall', address: { addressLocality: 'Exampleton' } },
  remainingAttendeeCapacity: 12,
  questions: [{ name: 'diet', label: 'Food?' }],
};

const pageWith = (inside: string, attributes = 'src="/events.json" action="https://b.example/bookings"') =>
  `<!doctype html>\n<html lang="en-GB">\n<title>Ours</title>\n<script type="module" src="/turnout/turnout.js?v=1"></script>\n<p class=a>Before &amp; <br></p>\n<event-booking ${attributes}>${inside}</event-booking>\n<p>After\n`;

describe('rendering a page', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const run = (...words: readonly string[]) => turnout(folder.path, ['render', ...words]);
  const rendered = async (page: string, ...words: readonly string[]) => {
    folder.write('page.html', page);
    const ended = await run('page.html', ...words);
    const text = folder.read('page.html');
    return { ...ended, text, document: parseHTML(text).document };
  };
  before(() => folder.write('events.json', { events: [hall] }));

  it('writes what the timetable will show, and leaves all else as it was to the byte', async () => {
    const page = pageWith('\n  <p>Ring us: 01632 960 018</p>\n');
    const { status, out, text, document } = await rendered(page);
    expect({ status, out }).to.deep.equal({ status: 0, out: 'page.html: 1 event\n' });
    const [written = ''] = /<div data-turnout-rendered>[^]*<\/div>(?=\n {2}<p>Ring us)/.exec(text) ?? [];
    expect(text.replace(written, '')).to.equal(page);
    const said = document.querySelector('[data-turnout-rendered] .base')?.textContent.replace(/\s+/g, ' ');
    for (const words of [
      'March 2097',
      'Friday 1 March 2097',
      'Tea at the hall',
      '10am to midday',
      'Hall, Exampleton',
      '12 places left',
    ])
      expect(said).to.include(words);
    expect(document.querySelector('time')?.getAttribute('datetime')).to.match(/^2097-03-01T10:00/);
  });

  it('writes what richer events say besides: programme, prices, languages, access, a picture', async () => {
    const rich = {
      ...hall,
      inLanguage: ['cy', 'en'],
      doorTime: '2097-03-01T09:30',
      image: [
        { url: 'https://mill.example/tea.jpg', caption: 'Tea "in" cups' },
        'https://elsewhere.example/spy.png',
      ],
      offers: [
        { name: 'Member', price: 0 },
        { name: 'Guest', price: 5, priceCurrency: 'GBP' },
      ],
      subEvent: [{ name: 'Welcome', startDate: '2097-03-01T10:00' }],
      accessibilitySupport: [{ prefLabel: 'Hearing loop' }],
    };
    folder.write('rich.json', { events: [rich, { ...hall, identifier: 'plain', subEvent: rich.subEvent }] });
    const canonical = '<link rel="canonical" href="https://mill.example/events/">\n';
    const { text, document } = await rendered(canonical + pageWith('', 'src="/rich.json"'));
    const [one, two] = [...document.querySelectorAll('details')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(one)
      .to.match(/Programme 10am Welcome/)
      .and.include('Member: Free')
      .and.include('Guest: £5')
      .and.include('Welsh, English')
      .and.include('Access Hearing loop');
    expect(two).to.include('Nothing is known about access.');
    expect(text).to.include('src="https://mill.example/tea.jpg" alt="Tea &quot;in&quot; cups"');
    expect(text.replace(/<script[^]*?<\/script>/g, '')).not.to.include('elsewhere.example');
    expect(text).not.to.include('Where you are');
    // Where the page will stand is not known: nobody else shall learn who visits.
    expect((await rendered(pageWith('', 'src="/rich.json"'))).text).not.to.include('<img');
  });

  it('shows no button that does nothing', async () => {
    const { document } = await rendered(pageWith(''));
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons).to.have.length(1);
    expect(buttons.every((button) => button.hasAttribute('hidden'))).to.equal(true);
  });

  it('tells search engines, in words that they know alone', async () => {
    const { document } = await rendered(pageWith(''));
    const told = JSON.parse(document.querySelector('[type="application/ld+json"]')?.textContent ?? '');
    expect(told['@graph'][0]).to.include({ '@type': 'Event', identifier: 'hall' });
    expect(told['@graph'][0]).to.not.have.property('questions');
  });

  it('tells nobody the link to join that is for those who have booked', async () => {
    const online = (identifier: string, more: object) => ({
      ...hall,
      identifier,
      location: { '@type': 'VirtualLocation', url: `https://meet.example/${identifier}`, ...more },
    });
    const open = online('open', { withheldUntilBooked: false });
    const [plain, kept] = [online('plain', {}), online('kept', { withheldUntilBooked: true })];
    const part = { ...hall, identifier: 'day', subEvent: [online('part', {})] };
    folder.write('online.json', { events: [open, plain, kept, part] });
    const linksIn = (text: string) => [...new Set(text.match(/https:\/\/meet\.example\/\w+/g))];
    const { text } = await rendered(pageWith('', 'src="online.json" action="https://b.example/bookings"'));
    expect(linksIn(text)).to.deep.equal(['https://meet.example/open']);
    expect(linksIn((await rendered(pageWith('', 'src="online.json"'))).text)).not.to.include(
      'https://meet.example/kept',
    );
  });

  it('says of no text in which language it is, where nobody said so', async () => {
    folder.write('plain.json', { events: [{ ...hall, name: 'Tea', description: 'With cake' }] });
    const { text } = await rendered(pageWith('', 'src="plain.json"'));
    expect(text).to.include('<span dir="auto">Tea</span>').and.not.include('Symbol(');
  });

  it('names the styles that stand beside the script, and none where there is no script of ours', async () => {
    const { document } = await rendered(pageWith(''));
    expect(document.querySelector('link')?.getAttribute('href')).to.equal('/turnout/turnout-plain.css');
    const other = await rendered(pageWith('').replace('turnout.js', 'theme.js'));
    expect(other.document.querySelector('link')).to.equal(null);
  });

  it('changes nothing when it is run again, and only what it wrote when the events change', async () => {
    const first = await rendered(pageWith('<p>Ring us</p>'));
    utimesSync(join(folder.path, 'page.html'), 1, 1);
    const again = await run('page.html');
    expect(again.out).to.include('nothing changed');
    expect(statSync(join(folder.path, 'page.html')).mtimeMs).to.equal(1000);
    folder.write('events.json', { events: [{ ...hall, name: 'Renamed' }] });
    await run('page.html');
    folder.write('events.json', { events: [hall] });
    expect(folder.read('page.html')).to.include('Renamed').and.not.include('Tea at');
    await run('page.html');
    expect(folder.read('page.html')).to.equal(first.text);
  });

  it('speaks the language of the tag, as a timetable does', async () => {
    const { document } = await rendered(
      '<html lang="en"><body><section lang=cy><event-timetable src="events.json"></event-timetable></section>',
    );
    const said = document.querySelector('[data-turnout-rendered]')?.textContent;
    expect(said).to.include('Mawrth 2097').and.include('Te yn y neuadd');
  });

  it('does as the tag says: as of when, how many, under which headings', async () => {
    folder.write('two.json', { events: [hall, { ...hall, identifier: 'b', startDate: '2097-04-01' }] });
    const { document, out } = await rendered(
      pageWith('', 'src="two.json" now="2097-03-02" limit="1" heading-level="4"'),
    );
    expect(out).to.equal('page.html: 1 event\n');
    const said = document.querySelector('[data-turnout-rendered] .base')?.textContent;
    expect(said).to.include('As of Saturday 2 March 2097').and.include('This event has taken place');
    expect([...document.querySelectorAll('h4, h5')].map(({ localName }) => localName)).to.deep.equal([
      'h4',
      'h5',
    ]);
  });

  it('writes where a div stands for the tag, and not into comments, scripts or other elements', async () => {
    const page =
      '<!-- <event-booking src="events.json"></event-booking> -->' +
      '<script>"<event-booking src=events.json></event-booking>"</script>' +
      '<textarea><event-booking src="events.json"></event-booking></textarea>' +
      '<booking-form src="events.json"></booking-form><div data-turnout="booking-form" data-src="events.json"></div>';
    const div = '<div data-turnout="event-timetable" data-src="events.json"><div>Ring us</div></div>';
    const { text } = await rendered(page + div);
    expect(text.startsWith(`${page}${div.slice(0, 62)}`)).to.equal(true);
    expect(text.split('data-turnout-rendered')).to.have.length(2);
    expect(text.endsWith('</div><div>Ring us</div></div>')).to.equal(true);
  });

  it('writes JSON-LD between the tags as text too, but tells search engines once', async () => {
    const data = `<script type="application/ld+json">${JSON.stringify(hall)}</script>`;
    const { text, document, status } = await rendered(pageWith(data, ''));
    expect(status).to.equal(0);
    expect(document.querySelectorAll('[type="application/ld+json"]')).to.have.length(1);
    expect(document.querySelector('[data-turnout-rendered]')?.textContent).to.include('Tea at the hall');
    await run('page.html');
    expect(folder.read('page.html')).to.equal(text);
  });

  it('leaves text that can be read already as it is', async () => {
    const page = pageWith(
      '<p itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea</b> <time itemprop="startDate">2097-03-01</time></p>',
      '',
    );
    expect(await rendered(page)).to.include({ status: 0, text: page });
  });

  it('does not break a paragraph open that an editor put around the tag', async () => {
    const inParagraph = '<p><event-booking src="events.json"></event-booking></p>';
    const { text, aside } = await rendered(inParagraph);
    expect(text).to.equal(inParagraph);
    expect(aside).to.include('Take away the <p>');
    expect(
      (await rendered('<p>Left open<div><event-booking src="events.json"></event-booking>')).status,
    ).to.equal(0);
  });

  it('keeps what was written while the events cannot be read, and the pages of others go on', async () => {
    const { text } = await rendered(pageWith(''));
    folder.write('events.json', '{"events": [');
    const broken = await run('page.html');
    expect(broken.status).to.equal(2);
    expect(broken.aside).to.include('is not valid JSON');
    expect(folder.read('page.html')).to.equal(text);
    folder.write('good.json', { events: [hall] });
    folder.write('good.html', pageWith('', 'src="good.json"'));
    expect((await run('page.html', 'good.html')).status).to.equal(1);
    expect(folder.read('good.html')).to.include('Tea at the hall');
    folder.write('events.json', { events: [hall] });
  });

  it('takes /events.json from the folder of the site', async () => {
    mkdirSync(join(folder.path, 'public/about'), { recursive: true });
    writeFileSync(join(folder.path, 'public/there.json'), JSON.stringify({ events: [hall] }));
    writeFileSync(join(folder.path, 'public/about/us.html'), pageWith('', 'src="/there.json"'));
    expect((await run('public/about/us.html')).aside).to.include('there.json does not exist');
    expect(await run('public/about/us.html', '--site', 'public')).to.include({ status: 0 });
  });

  it('keeps line ends, and refuses what it would damage', async () => {
    const crlf = pageWith('').replaceAll('\n', '\r\n');
    const { text } = await rendered(crlf);
    expect(text.replaceAll('\r\n', '')).to.not.include('\n');
    const latin = Buffer.from(pageWith('<p>Caf\xE9'), 'latin1');
    writeFileSync(join(folder.path, 'page.html'), latin);
    expect((await run('page.html')).aside).to.include('UTF-8');
    expect(readFileSync(join(folder.path, 'page.html')).equals(latin)).to.equal(true);
    expect((await run('https://charity.example/')).aside).to.include('Name a file');
    expect((await rendered('<p>Nothing</p>')).aside).to.include('has no <event-booking>');
    expect((await rendered('<event-booking src="events.json">')).status).to.equal(2);
    expect((await run()).status).to.equal(64);
  });

  it('makes no markup of what others wrote', async () => {
    const strings = [
      '</script><script>window.pwned = 1</script>',
      '"><img src=x onerror="window.pwned = 1">',
      '<!--<script>',
      '</div></event-booking><b>out</b>',
      ...sharedRows('corpora/strings.json', 'strings').map(({ text }) => String(text ?? '')),
    ];
    const events = strings.map((text, at) => ({
      ...hall,
      identifier: `${at} ${text}`,
      name: `${at} ${text}`,
      description: text.replaceAll('<', '&lt;'),
      url: `https://charity.example/?${text}`,
      organizer: { name: text, email: text },
      offers: { price: 1, priceCurrency: text, url: `https://charity.example/?${text}` },
      location: text,
      keywords: [text],
    }));
    folder.write('hostile.json', { events });
    const { status, document, text } = await rendered(pageWith('', 'src="hostile.json"'));
    expect(status).to.equal(0);
    const inside = document.querySelector('[data-turnout-rendered]');
    const names = new Set([...(inside?.querySelectorAll('*') ?? [])].map(({ localName }) => localName));
    for (const name of names)
      expect(name).to.match(
        /^(?:a|button|dd|details|div|dl|dt|h[2-4]|li|link|p|script|section|span|strong|summary|time|ul)$/,
      );
    expect(inside?.querySelectorAll('script')).to.have.length(1);
    expect(text.split('</script>')).to.have.length(3);
    expect(document.querySelector('event-booking')?.nextElementSibling?.textContent).to.include('After');
    for (const link of inside?.querySelectorAll('a') ?? [])
      expect(link.getAttribute('href')).to.match(/^(?:https:\/\/charity\.example\/|mailto:)/);
    await run('page.html');
    expect(folder.read('page.html')).to.equal(text);
  });
});
