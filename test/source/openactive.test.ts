import { expect } from 'chai';
import { jsonLd } from '../../src/source/formats/json-ld.ts';
import { openActive } from '../../src/source/formats/openactive.ts';
import { formatFor } from '../../src/source/formats/index.ts';
import { about } from './about.ts';

const session = (facts: object) => ({
  '@type': 'ScheduledSession',
  '@id': 'https://sport.example/s/1',
  startDate: '2027-03-27T10:00:00Z',
  ...facts,
});
const series = {
  '@type': 'SessionSeries',
  '@id': 'https://sport.example/series/1',
  name: 'Walking football',
  description: 'Slowly',
  location: { '@type': 'Place', name: 'Pitch' },
  organizer: { name: 'Us' },
  offers: [{ price: 3.3, priceCurrency: 'GBP' }],
  accessibilitySupport: [{ '@type': 'Concept', prefLabel: 'Visual impairment' }],
};
const update = (id: string, data: object) => ({ state: 'updated', kind: 'x', id, modified: 1, data });
const page = (...items: readonly unknown[]) =>
  JSON.stringify({ next: 'https://sport.example/feed?after=9', items, license: 'x' });
const read = (...items: readonly unknown[]) => openActive.read(page(...items), about);

describe('a session of a series (OpenActive)', () => {
  it('takes from its series what it leaves unsaid, and keeps its own', () => {
    const text = JSON.stringify(
      session({ superEvent: series, description: 'Fast', meetingPoint: 'The gate' }),
    );
    expect(jsonLd.read(text, about).events[0]).to.deep.include({
      identifier: 'https://sport.example/s/1',
      name: 'Walking football',
      description: 'Fast',
      location: [{ type: 'Place', name: 'Pitch' }],
      organizer: [{ name: 'Us' }],
      offers: [{ price: 3.3, priceCurrency: 'GBP' }],
      accessibilitySupport: ['Visual impairment'],
      meetingPoint: 'The gate',
      superEvent: { identifier: 'https://sport.example/series/1', name: 'Walking football' },
    });
  });

  it('takes nothing but a name from a larger event that is no series', () => {
    const festival = { ...series, '@type': 'Festival' };
    const event = jsonLd.read(JSON.stringify(session({ superEvent: festival })), about).events[0];
    expect(event)
      .to.include({ name: 'Walking football' })
      .and.not.to.have.any.keys('description', 'location');
  });

  it('ends when its length is over, where it names no end', () => {
    const end = (duration: unknown, startDate = '2027-03-27T23:30:00+00:00') =>
      jsonLd.read(JSON.stringify(session({ name: 'x', startDate, duration })), about).events[0]?.endDate;
    expect(end('PT1H30M')).to.equal('2027-03-28T01:00:00+00:00');
    expect(end('PT2H40M0S')).to.equal('2027-03-28T02:10:00+00:00');
    expect(end('P1D')).to.equal('2027-03-28T23:30:00+00:00');
    expect(end('P2D', '2027-03-27')).to.equal('2027-03-28');
    expect(end('PT1H', '2027-03-27')).to.equal('2027-03-27');
    for (const none of ['P', 'P1M', 'PT0S', 'an hour', 7, {}])
      expect(end(none), String(none)).to.equal(undefined);
  });
});

describe('a page of a feed of changes (OpenActive)', () => {
  it('gives the latest that it says of each item, and not what was deleted', () => {
    const { events, skipped } = read(
      update('1', session({ name: 'Old' })),
      update('2', session({ '@id': 'b', name: 'Chair yoga' })),
      { state: 'deleted', kind: 'x', id: '3', modified: 2 },
      update('1', session({ name: 'New' })),
      update('4', session({ '@id': 'd', name: 'Gone' })),
      { state: 'deleted', kind: 'x', id: '4', modified: 3 },
    );
    expect(events.map(({ name }) => name)).to.deep.equal(['Chair yoga', 'New']);
    expect(skipped).to.deep.equal([]);
  });

  it('joins a session to the series that it names by its address, in the same page', () => {
    const { events } = read(update('s', series), update('1', session({ superEvent: series['@id'] })));
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ name: 'Walking football', description: 'Slowly' });
    const older = { ...series, '@id': undefined, id: 'old' };
    expect(
      read(update('s', older), update('1', session({ superEvent: { id: 'old' } }))).events,
    ).to.have.length(1);
  });

  it('names the series whose feed is not there, of a session that has no name of its own', () => {
    const elsewhere = 'https://elsewhere.example/series/7';
    for (const superEvent of [elsewhere, { '@id': elsewhere, '@type': 'SessionSeries' }, { id: elsewhere }])
      expect(read(update('1', session({ superEvent }))).skipped).to.deep.equal([
        { item: 'https://sport.example/s/1', reason: 'no-series', facts: { series: elsewhere } },
      ]);
    expect(read(update('1', session({ superEvent: elsewhere, name: 'Tea' }))).events).to.have.length(1);
    for (const nothing of [undefined, {}, 7, { '@type': 'SessionSeries' }, { '@id': {} }])
      expect(read(update('1', session({ superEvent: nothing }))).skipped[0]?.reason).to.equal('no-name');
  });

  it('is known by how it begins, and is never trusted', () => {
    expect(formatFor(page(), '')?.name).to.equal('openactive');
    expect(formatFor('{"items":[{"state":"updated"', '')?.name).to.equal('openactive');
    expect(formatFor('{"items":[{"name":"Tea"', '')?.name).to.equal('json-ld');
    expect(read(null, 7, { id: 1 }, { id: 2, state: 'updated', data: 'x' }).events).to.deep.equal([]);
  });
});
