import { expect } from 'chai';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { readTexts } from '../../src/source/formats/scripts.ts';
import { about } from './about.ts';

const tea = { '@type': 'Event', name: 'Tea', startDate: '2026-12-03' };
const walk = { '@type': 'Event', name: 'Walk', startDate: '2026-12-04' };
const read = (document: unknown) => jsonLd.read(JSON.stringify(document), about);
const names = (document: unknown) => read(document).events.map(({ name }) => name);
const reasons = (document: unknown) => read(document).skipped.map(({ item, reason }) => [item, reason]);

describe('a file of events', () => {
  it('holds one, or a list, or a graph, or a list within something else', () => {
    for (const document of [
      [tea, walk],
      [[tea], [[walk]]],
      { '@graph': [{ '@type': 'WebSite', name: 'Site' }, tea, walk] },
      { '@type': 'Place', name: 'Hall', event: [tea, walk] },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: tea }, { item: walk }] },
      { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: [tea, walk] } },
      { events: [{ name: 'Tea', startDate: '2026-12-03' }, walk] },
      { '@type': 'Course', hasCourseInstance: [{ ...tea, '@type': 'CourseInstance' }, walk] },
      { items: [{ state: 'updated', data: tea }, { state: 'deleted' }, { data: walk }] },
      [{ name: 'Tea', startDate: '2026-12-03' }, walk],
    ]) {
      expect(names(document), JSON.stringify(document)).to.deep.equal(['Tea', 'Walk']);
      expect(reasons(document)).to.deep.equal([]);
    }
    expect(names(tea)).to.deep.equal(['Tea']);
  });

  it('calls many things events', () => {
    for (const type of [
      'MusicEvent',
      'schema:EducationEvent',
      'http://schema.org/SocialEvent',
      'Festival',
      'Hackathon',
      ['Thing', 'Event'],
    ]) {
      expect(names({ ...tea, '@type': type })).to.deep.equal(['Tea']);
    }
    expect(names({ type: 'Event', id: '7', name: 'Tea', startDate: '2026-12-03' })).to.deep.equal(['Tea']);
  });

  it('does not hide its good events behind its bad ones, and names each of these', () => {
    const document = [
      tea,
      { '@type': 'Product', name: 'Mug', startDate: '2026-12-03' },
      { ...tea, name: '' },
      { '@type': 'Event', name: 'Some day' },
      { ...tea, name: 'Leap', startDate: '2026-02-30' },
      { ...walk, identifier: 'x', name: {} },
      'Thursday',
      null,
      { ...tea, '@type': [] },
      walk,
    ];
    expect(names(document)).to.deep.equal(['Tea', 'Walk']);
    expect(reasons(document)).to.deep.equal([
      ['Mug', 'not-an-event'],
      ['3', 'no-name'],
      ['Some day', 'no-start'],
      ['Leap', 'impossible-date'],
      ['x', 'no-name'],
      ['7', 'not-an-object'],
      ['8', 'not-an-object'],
      ['Tea', 'not-an-event'],
    ]);
  });

  it('is no failure when it is a list with nothing in it', () => {
    for (const nothing of [[], { events: [] }, { '@graph': [] }, { '@type': 'Place', event: [] }]) {
      expect(read(nothing)).to.deep.equal({ events: [], skipped: [], notes: [] });
    }
  });

  it('is refused with the reason when it holds no list of events', () => {
    for (const [text, code] of [
      ['', 'empty'],
      [' \n', 'empty'],
      ['{"@type":"Event",}', 'not-json'],
      ['[{"name":"Tea"}', 'not-json'],
      ['undefined', 'not-json'],
      ['{"name":"Tea"};', 'not-json'],
      ['null', 'not-events'],
      ['"soon"', 'not-events'],
      ['7', 'not-events'],
      ['{}', 'not-events'],
      ['{"error":"not found"}', 'not-events'],
      ['{"@type":"Organization","name":"Charity"}', 'not-events'],
      ['['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
      ['{"@graph":['.repeat(5000) + ']}'.repeat(5000), 'too-deep'],
    ] as const) {
      expect(jsonLd.read(text, about), text.slice(0, 40)).to.deep.include({
        events: [],
        skipped: [],
        failed: code,
      });
    }
  });

  it('has times without a zone: that is said once', () => {
    const local = { ...tea, startDate: '2026-12-03T10:00' };
    expect(read([local, { ...local, name: 'Walk' }, tea]).notes).to.deep.equal([{ code: 'no-zone' }]);
  });

  it('shows the events of a series, each saying to which it belongs', () => {
    const series = {
      '@type': 'EventSeries',
      '@id': '#s',
      name: 'Spring',
      startDate: '2027-02-01',
      subEvent: [tea, { ...walk, superEvent: { '@id': '#s' } }],
    };
    const { events, skipped } = read(series);
    expect(events.map(({ superEvent }) => superEvent)).to.deep.equal([
      { identifier: '#s', name: 'Spring' },
      { identifier: '#s', name: 'Spring' },
    ]);
    expect(skipped).to.deep.equal([]);
  });

  it('may keep places and people elsewhere in it, and go round in circles', () => {
    const { events } = read({
      '@graph': [
        {
          ...tea,
          '@id': '#a',
          location: { '@id': '#hall' },
          organizer: { '@id': '#gone' },
          superEvent: { '@id': '#b' },
          subEvent: [{ '@id': '#a' }],
        },
        {
          '@id': '#b',
          '@type': 'EventSeries',
          name: 'B',
          subEvent: { '@id': '#a' },
          superEvent: { '@id': '#b' },
        },
        { '@id': '#hall', '@type': 'Place', name: 'Hall' },
      ],
    });
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({
      location: [{ type: 'Place', name: 'Hall' }],
      superEvent: { identifier: '#b', name: 'B' },
    });
    expect(events[0]).not.to.have.any.keys('organizer', 'subEvent');
  });
});

describe('scripts of a page', () => {
  const texts = (...scripts: string[]) => readTexts(scripts, about);

  it('are read each on its own, whatever stands around them', () => {
    const json = JSON.stringify(tea);
    for (const text of [
      json,
      `<!--\n${json}\n-->`,
      `//<![CDATA[\n${json}\n//]]>`,
      `/*<![CDATA[*/${json}/*]]>*/`,
      `<![CDATA[${json}]]>`,
    ]) {
      expect(texts(text).events[0]?.name, text).to.equal('Tea');
    }
    const { events, skipped } = texts('{"cut', JSON.stringify(walk), '', json);
    expect(events.map(({ name }) => name)).to.deep.equal(['Walk', 'Tea']);
    expect(skipped).to.deep.equal([{ item: 'script 1', reason: 'not-json' }]);
  });

  it('are mended where plugins break them, and nothing inside quotation marks changes', () => {
    const { events, notes } = texts(
      `{"@type":"Event","name":"It\\'s ,] \\"tea\\" \\\\",\n"startDate":"2026-12-03",\n}`,
    );
    expect(events[0]?.name).to.equal('It\'s ,] "tea" \\');
    expect(notes).to.deep.equal([{ item: 'script 1', code: 'mended-json' }]);
  });

  it('that speak of other things are no failure beside events, and are one alone', () => {
    expect(texts('{"@type":"WebSite"}', JSON.stringify(tea)).failed).to.equal(undefined);
    expect(texts('{"@type":"WebSite"}').failed).to.equal('not-events');
    expect(texts().failed).to.equal('nothing-given');
  });
});
