import { expect } from '@open-wc/testing';
import { page } from '../../src/source/formats/page.ts';
import { about } from './about.ts';

const read = (html: string) =>
  page.read(new DOMParser().parseFromString(`<body>${html}`, 'text/html').body, about);
const only = (html: string) => read(`<div class="h-event"><b class="p-name">Tea</b> ${html}</div>`).events[0];
const startOf = (html: string) => only(html)?.startDate;

describe('an event in a page’s own words (h-event)', () => {
  it('is read from its classes', () => {
    const { events, skipped } = read(`
      <article class="h-event">
        <h2><a class="p-name u-url" href="tea">Tea and
          talk</a></h2>
        <time class="dt-start" datetime="2027-02-11T10:00">11 February</time>
        <time class="dt-end" datetime="2027-02-11 12:00">12:00</time>
        <p class="p-location h-card"><a class="p-name u-url" href="https://hall.example/">Hall</a>
          <span class="p-adr h-adr"><span class="p-street-address">1 High St</span>
          <span class="p-locality">Fife</span> <abbr class="p-country-name" title="Scotland">Sco</abbr></span></p>
        <a class="p-organizer h-card" href="https://charity.example/">Us</a>
        <img class="u-photo" src="tea.jpg" alt="">
        <span class="p-category">Food</span><span class="p-category">Talk</span>
        <div class="e-content"><p>Come</p><p>along</p><script>1</script></div>
        <span class="p-attendee h-card">Ann</span>
        <data class="p-uid" value="tea-1"></data>
      </article>`);
    expect(skipped).to.deep.equal([]);
    expect(events).to.deep.equal([
      {
        identifier: 'tea-1',
        name: 'Tea and talk',
        startDate: '2027-02-11T10:00:00+00:00',
        endDate: '2027-02-11T12:00:00+00:00',
        timeZone: 'Europe/London',
        allDay: false,
        eventStatus: 'EventScheduled',
        location: [
          {
            type: 'Place',
            name: 'Hall',
            url: 'https://hall.example/',
            address: { streetAddress: '1 High St', addressLocality: 'Fife', addressCountry: 'Scotland' },
          },
        ],
        description: 'Come\nalong',
        url: 'https://charity.example/events/tea',
        image: [{ url: 'https://charity.example/events/tea.jpg' }],
        organizer: [{ name: 'Us', url: 'https://charity.example/' }],
        keywords: ['Food', 'Talk'],
        source: { format: 'h-event', url: about.url },
      },
    ]);
  });

  it('may say its date in pieces, and in any order', () => {
    const pieces = (...parts: readonly string[]) =>
      startOf(
        `<p class="dt-start">${parts.map((part) => `<span class="value">${part}</span>`).join(' at ')}</p>`,
      );
    expect(pieces('2027-06-26', '19:30')).to.equal('2027-06-26T19:30:00+01:00');
    expect(pieces('7:30 p.m.', '2027-06-26')).to.equal('2027-06-26T19:30:00+01:00');
    expect(pieces('2027-06-26', '7pm')).to.equal('2027-06-26T19:00:00+01:00');
    expect(pieces('2027-06-26', '12am')).to.equal('2027-06-26T00:00:00+01:00');
    expect(pieces('2027-06-26', '19:30', '-08:00')).to.equal('2027-06-26T19:30:00-08:00');
    expect(pieces('2027-06-26', '19:00:00Z')).to.equal('2027-06-26T19:00:00+00:00');
    expect(pieces('2027-177')).to.equal('2027-06-26');
    expect(
      startOf(
        '<p class="dt-start"><abbr class="value-title" title="2027-06-26"> </abbr><time class="value" datetime="19:30">half seven</time></p>',
      ),
    ).to.equal('2027-06-26T19:30:00+01:00');
  });

  it('may say it once for all, and its end by a time or a length', () => {
    expect(startOf('<time class="dt-start">2027-06-26</time>')).to.equal('2027-06-26');
    expect(startOf('<abbr class="dt-start" title="2027-06-26T19:30+01:00">Saturday</abbr>')).to.equal(
      '2027-06-26T19:30:00+01:00',
    );
    expect(startOf('<i class="dt-start">2027-06-26 19:30</i><i class="dt-start">2028-01-01</i>')).to.equal(
      '2027-06-26T19:30:00+01:00',
    );
    const start = '<time class="dt-start" datetime="2027-06-26T19:30">x</time>';
    expect(only(`${start}<i class="dt-end"><i class="value">21:00</i></i>`)?.endDate).to.equal(
      '2027-06-26T21:00:00+01:00',
    );
    expect(only(`${start}<time class="dt-duration" datetime="PT2H">2 hours</time>`)?.endDate).to.equal(
      '2027-06-26T21:30:00+01:00',
    );
    expect(only(`${start}<data class="dt-duration" value="PT2H">2 hours</data>`)?.endDate).to.equal(
      '2027-06-26T21:30:00+01:00',
    );
  });

  it('is left out, and named, when it has no date that can be read', () => {
    expect(read('<p class="h-event"><b class="p-name">Tea</b></p>').skipped).to.deep.equal([
      { item: 'Tea', reason: 'no-start' },
    ]);
    expect(
      read('<p class="h-event"><b class="p-name">Tea</b><i class="dt-start">soon</i></p>').skipped,
    ).to.deep.equal([{ item: 'Tea', reason: 'not-a-date', facts: { value: 'soon' } }]);
  });

  it('is placed by a word, an address, or a card', () => {
    const date = '<i class="dt-start">2027-06-26</i>';
    expect(only(`${date}<i class="p-location">Hall</i>`)?.location).to.deep.equal([
      { type: 'Place', name: 'Hall' },
    ]);
    expect(
      only(`${date}<p class="p-location h-adr"><i class="p-locality">Fife</i></p>`)?.location?.[0],
    ).to.deep.include({ address: { addressLocality: 'Fife' } });
    expect(only(`${date}<p class="p-location h-card">Hall</p>`)?.location).to.deep.equal([
      { type: 'Place', name: 'Hall' },
    ]);
  });

  it('gives way to what the page says for machines, and stands beside nothing twice', () => {
    const json =
      '<script type="application/ld+json">{"@type":"Event","name":"Tea","startDate":"2027-06-26"}</script>';
    expect(
      read(
        `${json}<p class="h-event"><b class="p-name">Tea!</b><i class="dt-start">2027-06-26</i></p>`,
      ).events.map(({ name }) => name),
    ).to.deep.equal(['Tea']);
  });

  it('is never trusted', () => {
    const event = only(
      '<i class="dt-start">2027-06-26</i><a class="u-url" href="javascript:alert(1)">x</a><i class="p-__proto__ p-constructor">x</i>',
    );
    expect(event).not.to.have.property('url');
    expect(Object.getPrototypeOf(event)).to.equal(null);
    const deep = '<p class="h-event">'.repeat(300);
    expect(read(deep).events).to.deep.equal([]);
  });
});
