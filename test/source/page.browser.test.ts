import { expect } from '@open-wc/testing';
import { readEvents } from '../../src/source/events.ts';
import { formatFor } from '../../src/source/formats/index.ts';
import { page } from '../../src/source/formats/page.ts';
import { about } from './about.ts';

/** An element of a page, as its own parser would make it. */
const element = (html: string): ParentNode =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
const read = (html: string) => page.read(element(html), about);
const json = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', ...facts })}</script>`;
const tea = { name: 'Tea', startDate: '2026-12-03' };

describe('a web page', () => {
  it('has its events in scripts, wherever an editor put them', () => {
    const { events } = read(
      `<p>${json(tea)}</p><div><p>${json({ ...tea, name: 'Walk' })}</p></div><script>not.ours()</script>`,
    );
    expect(events.map(({ name }) => name)).to.deep.equal(['Tea', 'Walk']);
    expect(events[0]?.source).to.deep.equal({ format: 'json-ld', url: about.url });
  });

  it('has its events in its own words', () => {
    const { events, skipped } = read(`
      <article itemscope itemtype="https://schema.org/EducationEvent" itemid="#sheffield">
        <h2 itemprop="name">Sheffield
          workshop</h2>
        <time itemprop="startDate" datetime="2019-02-11">Monday</time>
        <meta itemprop="eventStatus" content="https://schema.org/EventScheduled">
        <link itemprop="eventAttendanceMode" href="https://schema.org/OfflineEventAttendanceMode">
        <a itemprop="url" href="sheffield">More</a>
        <img itemprop="image" src="sheffield.jpg" alt="">
        <data itemprop="maximumAttendeeCapacity" value="30">thirty</data>
        <div itemprop="location" itemscope itemtype="https://schema.org/Place">
          <span itemprop="name">A museum</span>
          <p itemprop="address" itemscope><span itemprop="addressLocality">Sheffield</span></p>
        </div>
        <div itemprop="description"><p>One<br>two</p><p>three</p><style>p{}</style><script>1</script></div>
        <ul><li itemprop="keywords">health</li><li itemprop="keywords">nature</li></ul>
      </article>`);
    expect(skipped).to.deep.equal([]);
    expect(events).to.deep.equal([
      {
        identifier: '#sheffield',
        name: 'Sheffield workshop',
        startDate: '2019-02-11',
        timeZone: 'Europe/London',
        allDay: true,
        eventStatus: 'EventScheduled',
        eventAttendanceMode: 'OfflineEventAttendanceMode',
        location: [{ type: 'Place', name: 'A museum', address: { addressLocality: 'Sheffield' } }],
        description: 'One\ntwo\nthree',
        url: 'https://charity.example/events/sheffield',
        image: [{ url: 'https://charity.example/events/sheffield.jpg' }],
        keywords: ['health', 'nature'],
        maximumAttendeeCapacity: 30,
        source: { format: 'microdata', url: about.url },
      },
    ]);
  });

  it('may carry a value on any element, and date it without a leading zero', () => {
    const { events } = read(`<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">Tea</b>
      <div itemprop="startDate" content="2023-2-4T14:30">Saturday</div></div>`);
    expect(events[0]?.startDate).to.equal('2023-02-04T14:30:00+00:00');
  });

  it('may say what belongs to an event elsewhere in it, even in circles', () => {
    const { events } = read(`<p id="where" itemprop="location">Fife</p>
      <div id="event" itemscope itemtype="https://schema.org/Event" itemref="where event gone">
        <b itemprop="name">Walk</b><time itemprop="startDate" datetime="2019-04-25"></time>
        <div itemprop="subEvent" itemscope itemtype="https://schema.org/Event" itemref="event"></div>
      </div>`);
    expect(events[0]?.location).to.deep.equal([{ type: 'Place', name: 'Fife' }]);
  });

  it('says nothing twice: what is in scripts is not read again from its words', () => {
    const words =
      '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea!</b><b itemprop="startDate">2026-12-03</b></div>';
    expect(read(json(tea) + words).events.map(({ name }) => name)).to.deep.equal(['Tea']);
    const broken = read(json({ ...tea, startDate: '2019-9-13T10-10-00-00' }) + words);
    expect(broken.events.map(({ name }) => name)).to.deep.equal(['Tea!']);
    expect(broken.skipped).to.deep.equal([
      { item: 'Tea', reason: 'not-a-date', facts: { value: '2019-9-13T10-10-00-00' } },
    ]);
  });

  it('is read in the one way that is asked for, whatever else it says', async () => {
    const marked = `${json(tea)}<p itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea!</b>
      <b itemprop="startDate">2026-12-04</b></p><p class="h-event"><b class="p-name">Tea?</b>
      <time class="dt-start" datetime="2026-12-05">Saturday</time></p>`;
    const names = async (type: string) => {
      const format = await formatFor(marked, 'text/html', type)?.load();
      const { events = [], failed } = (await format?.read(`<body>${marked}`, about)) ?? {};
      return failed ?? events.map(({ name }) => name);
    };
    expect(await names('microdata')).to.deep.equal(['Tea!']);
    expect(await names('h-event')).to.deep.equal(['Tea?']);
    expect(await names('page')).to.deep.equal(['Tea']);
  });

  it('gives nothing to prototypes', () => {
    const { events } = read(`<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tea</b>
      <b itemprop="startDate">2026-12-03</b><b itemprop="__proto__ constructor">polluted</b></div>`);
    expect(events).to.have.length(1);
    expect(Object.getPrototypeOf(events[0])).to.equal(null);
  });

  it('is parsed without running or loading anything when it was fetched', async () => {
    const hostile = `<!doctype html><img src="${location.origin}/leak.png" onerror="document.title='pwned'"><script>document.title='pwned'</script>${json(tea)}`;
    expect(page.read(hostile, about).events).to.have.length(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.title).not.to.equal('pwned');
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('leak.png'))).to.equal(
      false,
    );
  });

  it('is no list of events when it is a page to sign in', () => {
    expect(page.read('<!doctype html><title>Sign in</title><h1>Sign in</h1>', about).failed).to.equal(
      'a-page',
    );
    expect(page.read('<h1>Events</h1><script type="application/ld+json">[]</script>', about).failed).to.equal(
      undefined,
    );
  });
});

describe('the children of an element', () => {
  const children = (html: string) =>
    readEvents(
      { kind: 'children', element: element(html) },
      { timeZone: about.timeZone, pageUrl: about.url ?? '' },
    );

  it('are the events', async () => {
    const { events, skipped, failures } = await children(
      `<p>Fallback</p>${json(tea)}<p>${json({ name: 'Undated' })}</p>`,
    );
    expect(events.map(({ name }) => name)).to.deep.equal(['Tea']);
    expect(skipped).to.deep.equal([{ source: 'children', item: 'Undated', reason: 'no-start' }]);
    expect(failures).to.deep.equal([]);
  });

  it('are no events when there are only words for those without script', async () => {
    const { events, failures } = await children('<p>Sheffield, 11 February 2019</p>');
    expect(events).to.deep.equal([]);
    expect(failures).to.deep.equal([{ source: 'children', code: 'nothing-given' }]);
    const other = await children('<script type="application/ld+json">{"@type":"WebSite"}</script>');
    expect(other.failures).to.deep.equal([{ source: 'children', code: 'not-events' }]);
  });
});
