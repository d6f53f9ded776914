import { expect } from 'chai';
import { sharedFile } from '../fixtures/shared.ts';
import { eventsIn, namesIn } from './running.ts';
import { importing } from './site.ts';

interface Item {
  readonly id: string;
  readonly modified: number;
  readonly data?: object;
  readonly kind?: string;
}

const item = ({ id, modified, data, kind = 'ScheduledSession' }: Item) => ({
  state: data ? 'updated' : 'deleted',
  kind,
  id,
  modified,
  ...(data && { data }),
});

const session = (id: string, name: string | undefined, more: object = {}) => ({
  '@type': 'ScheduledSession',
  '@id': `https://s.example/${id}`,
  ...(name && { name }),
  startDate: `2097-03-0${id}T10:00:00Z`,
  ...more,
});

describe('importing OpenActive feeds', () => {
  const { folder, run, web } = importing();
  /** Pages of a feed, the last of which names itself. */
  const feed = (name: string, ...pages: readonly (readonly object[])[]): string => {
    pages.forEach((items, at) => web().answer(`/${name}?at=${at}`, { next: `/${name}?at=${at + 1}`, items }));
    web().answer(`/${name}?at=${pages.length}`, { next: `/${name}?at=${pages.length}`, items: [] });
    return `${web().origin}/${name}?at=0`;
  };

  it('reads every page to the end, takes later changes, and drops what was deleted', async () => {
    const url = feed(
      'walk',
      [
        item({ id: '1', modified: 1, data: session('1', 'First') }),
        item({ id: '2', modified: 2, data: session('2', 'Second') }),
      ],
      [
        item({ id: '1', modified: 3, data: session('1', 'First, moved') }),
        item({ id: '3', modified: 4, data: session('3', 'Third') }),
      ],
      [item({ id: '2', modified: 5 })],
    );
    const { status, out } = await run(url, '--out', 'walk.json');
    expect(status).to.equal(0);
    expect(namesIn(folder.read('walk.json'))).to.deep.equal(['First, moved', 'Third']);
    expect(out).to.include('2 events (2 new)');
  });

  it('goes on from where it was, and takes only what is new', async () => {
    const url = feed('resume', [
      item({ id: '1', modified: 1, data: session('1', 'First') }),
      item({ id: '2', modified: 2, data: session('2', 'Second') }),
    ]);
    await run(url, '--out', 'resume.json');
    const before = web().asked().length;
    expect((await run(url, '--out', 'resume.json')).out).to.include('nothing changed');
    expect(web().asked().slice(before)).to.deep.equal(['/resume?at=1']);
    feed('resume', [], [item({ id: '2', modified: 3 })]);
    expect((await run(url, '--out', 'resume.json')).out).to.include('1 gone');
    expect(namesIn(folder.read('resume.json'))).to.deep.equal(['First']);
  });

  it('keeps what was read of a feed that is longer than one run, and reads on in the next', async () => {
    const url = feed(
      'long',
      ...['1', '2', '3', '4'].map((id) => [
        item({ id, modified: Number(id), data: session(id, `Number ${id}`) }),
      ]),
    );
    const first = await run(url, '--out', 'long.json', '--pages', '2');
    expect(first.status).to.equal(1);
    expect(first.aside).to.include('run the command again to read on');
    expect(namesIn(folder.read('long.json'))).to.deep.equal(['Number 1', 'Number 2']);
    expect((await run(url, '--out', 'long.json')).status).to.equal(0);
    expect(namesIn(folder.read('long.json'))).to.have.length(4);
  });

  it('keeps what was read when a page in the middle fails', async () => {
    const url = feed(
      'broken',
      [item({ id: '1', modified: 1, data: session('1', 'First') })],
      [item({ id: '2', modified: 2, data: session('2', 'Second') })],
    );
    web().answer('/broken?at=1', '{"next": "/broken?at=2", "items": [{"state"');
    const { status, aside } = await run(url, '--out', 'broken.json');
    expect(status).to.equal(1);
    expect(aside).to.include('no page of a feed');
    expect(namesIn(folder.read('broken.json'))).to.deep.equal(['First']);
    const again = await run(url, '--out', 'broken.json');
    expect(again.status, 'nothing new was read').to.equal(2);
    feed(
      'broken',
      [item({ id: '1', modified: 1, data: session('1', 'First') })],
      [item({ id: '2', modified: 2, data: session('2', 'Second') })],
    );
    expect((await run(url, '--out', 'broken.json')).status).to.equal(0);
    expect(namesIn(folder.read('broken.json'))).to.deep.equal(['First', 'Second']);
  });

  it('begins again where a publisher began its feed anew', async () => {
    const url = feed('anew', [item({ id: '1', modified: 1, data: session('1', 'First') })]);
    await run(url, '--out', 'anew.json');
    web().remove('/anew?at=1');
    web().answer('/anew?at=0', {
      next: '/anew?v=2',
      items: [item({ id: '1', modified: 1, data: session('1', 'Renamed') })],
    });
    web().answer('/anew?v=2', { next: '/anew?v=2', items: [] });
    expect((await run(url, '--out', 'anew.json')).status).to.equal(0);
    expect(namesIn(folder.read('anew.json'))).to.deep.equal(['Renamed']);
  });

  it('gives each session what its series says, in the item, in the feed or in another feed', async () => {
    const facts = {
      '@type': 'SessionSeries',
      name: 'Chair yoga',
      organizer: { '@type': 'Organization', name: 'The centre' },
      location: { '@type': 'Place', name: 'Hall', address: { addressLocality: 'Swansea' } },
    };
    const series = feed('series', [
      item({ id: 's', modified: 1, kind: 'SessionSeries', data: { ...facts, '@id': 'https://s.example/s' } }),
    ]);
    const sessions = feed('sessions', [
      item({ id: '1', modified: 1, data: session('1', undefined, { superEvent: 'https://s.example/s' }) }),
      item({
        id: '2',
        modified: 2,
        data: session('2', undefined, { superEvent: { '@id': 'https://s.example/s' } }),
      }),
      item({ id: '3', modified: 3, data: session('3', undefined, { superEvent: facts }) }),
      item({ id: '4', modified: 4, data: session('4', 'Its own name', { superEvent: facts }) }),
    ]);
    const { status } = await run(sessions, series, '--out', 'joined.json');
    expect(status).to.equal(0);
    const events = eventsIn(folder.read('joined.json'));
    expect(events.map((event) => event['name'])).to.deep.equal([
      'Chair yoga',
      'Chair yoga',
      'Chair yoga',
      'Its own name',
    ]);
    for (const event of events) {
      expect(event['organizer']).to.include({ name: 'The centre' });
      expect(event['location']).to.include({ name: 'Hall' });
    }
    const alone = await run(sessions, '--out', 'alone.json');
    expect(alone.aside)
      .to.match(
        /the event “https:\/\/s\.example\/1” is left out because its name stands with its series, https:\/\/s\.example\/s,/,
      )
      .and.include('Add the address of that feed')
      .and.not.include(', line ');
    expect(namesIn(folder.read('alone.json'))).to.have.length(2);
  });

  it('stops at feeds that lead round, lead nowhere, or lead where it may not read', async () => {
    const one = [item({ id: '1', modified: 1, data: session('1', 'First') })];
    for (const [next, said] of [
      ['/trap', 'was read already'],
      ['', 'does not say where it goes on'],
      ['http://charity.example/next', 'not an https: address'],
      ['file:///etc/passwd', 'not an https: address'],
    ] as const) {
      const url = web().answer('/trap', { next, items: one });
      const { status, aside } = await run(url, '--out', `trap.json`);
      expect(status, next).to.be.oneOf([1, 2]);
      expect(aside).to.include(said);
    }
  });

  it('reads hostile items without harm', async () => {
    const url = feed('hostile', [
      item({ id: '1', modified: 1, data: session('1', 'Good') }),
      {
        state: 'updated',
        kind: '__proto__',
        id: 'constructor',
        modified: '9',
        data: { '@id': '__proto__', superEvent: { '@id': 'toString' } },
      },
      { state: 'updated', data: null },
      { state: 7, id: [], kind: {}, modified: {}, data: 'text' },
    ]);
    await run(url, '--out', 'hostile.json');
    expect(namesIn(folder.read('hostile.json'))).to.deep.equal(['Good']);
  });

  it('takes a page that was saved for what it is', async () => {
    for (const [name, events] of [
      ['rpde-deleted-and-updated.json', 2],
      ['scheduledsession.json', 1],
      ['event.json', 1],
    ] as const) {
      const text = sharedFile(`fixtures/openactive/${name}`);
      if (!text) continue;
      folder.write(name, text);
      expect((await run(name, '--out', `kept-${name}`)).status).to.equal(0);
      expect(eventsIn(folder.read(`kept-${name}`))).to.have.length(events);
    }
  });
});
