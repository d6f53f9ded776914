import { existsSync, lstatSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { eventsIn, namesIn, someEvents, temporaryFolder, turnout } from './running.ts';

describe('importing files', () => {
  const folder = temporaryFolder();
  const run = (...words: readonly string[]) => turnout(folder.path, ['import', ...words]);
  after(folder.remove);

  it('keeps the events of several files of several kinds in one, in order of date', async () => {
    folder.write('a.json', someEvents('First'));
    folder.write('b.csv', 'name,start\nThird,2097-05-01 10:00\n');
    folder.write(
      'c.ics',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:2\nSUMMARY:Second\nDTSTART:20970401T100000Z\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    folder.write(
      'd.html',
      '<p>Hello<div itemscope itemtype="https://schema.org/Event" itemref="w"><b itemprop="name">Fourth</b></div>' +
        '<time id="w" itemprop="startDate" datetime="2097-06-01">June</time>',
    );
    const { status, out } = await run('d.html', 'b.csv', 'c.ics', 'a.json', '--out', 'all.json');
    expect(status).to.equal(0);
    expect(namesIn(folder.read('all.json'))).to.deep.equal(['First', 'Second', 'Third', 'Fourth']);
    expect(out).to.include('all.json: 4 events (4 new)');
    expect(out).to.match(/new +2097-04-01 10:00 +Second/);
  });

  it('says what is new, changed and gone, and leaves an unchanged file untouched', async () => {
    folder.write('e.json', someEvents('One', 'Two', 'Three'));
    await run('e.json', '--out', 'kept.json');
    utimesSync(join(folder.path, 'kept.json'), 1, 1);
    const again = await run('e.json', '--out', 'kept.json');
    expect(again.out).to.include('nothing changed');
    expect(statSync(join(folder.path, 'kept.json')).mtimeMs).to.equal(1000);

    const changed = someEvents('One', 'Two', 'Four');
    folder.write('e.json', {
      ...changed,
      '@graph': changed['@graph'].map((e) => ({
        ...e,
        description: e.name === 'Two' ? 'New words' : undefined,
      })),
    });
    const { status, out } = await run('e.json', '--out', 'kept.json');
    expect(status).to.equal(0);
    expect(out).to.include('(1 new, 1 changed, 1 gone)');
    expect(out).to.match(/new .*Four\n.*changed .*Two: description\n.*gone .*Three/);
  });

  it('writes the same file whatever the order of the sources', async () => {
    folder.write('f.json', someEvents('One', 'Two'));
    folder.write('g.json', someEvents('Three', 'Four'));
    await run('f.json', 'g.json', '--out', 'fg.json');
    await run('g.json', 'f.json', '--out', 'gf.json');
    expect(folder.read('fg.json')).to.equal(folder.read('gf.json'));
  });

  it('refuses to let more than half of the events go, unless that is wanted', async () => {
    folder.write('h.json', someEvents('One', 'Two', 'Three', 'Four'));
    await run('h.json', '--out', 'h-kept.json');
    const before = folder.read('h-kept.json');
    folder.write('h.json', someEvents('One'));
    const refused = await run('h.json', '--out', 'h-kept.json');
    expect(refused.status).to.equal(2);
    expect(refused.aside).to.include('of its 4 events 3 would go').and.to.include('--allow-shrink');
    expect(folder.read('h-kept.json')).to.equal(before);
    folder.write('h.json', { events: [] });
    expect((await run('h.json', '--out', 'h-kept.json')).status).to.equal(2);
    expect(folder.read('h-kept.json')).to.equal(before);

    folder.write('h.json', someEvents('One', 'Two'));
    expect((await run('h.json', '--out', 'h-kept.json')).status).to.equal(0);
    folder.write('h.json', { events: [] });
    expect((await run('h.json', '--out', 'h-kept.json', '--allow-shrink')).status).to.equal(0);
    expect(eventsIn(folder.read('h-kept.json'))).to.deep.equal([]);
  });

  it('lets what is over since the last import go without asking', async () => {
    const over = { '@type': 'Event', identifier: 'over', name: 'Over', startDate: '2020-01-02' };
    folder.write('i.json', { '@graph': [over] });
    await run('i.json', '--out', 'i-kept.json');
    folder.write('i.json', { events: [] });
    expect((await run('i.json', '--out', 'i-kept.json')).status, 'it was over then already').to.equal(2);
    const memory = JSON.parse(folder.read('i-kept.sources.json'));
    folder.write('i-kept.sources.json', { ...memory, importedAt: Date.UTC(2020, 0, 1) });
    expect((await run('i.json', '--out', 'i-kept.json')).status).to.equal(0);
  });

  it('never writes a broken file over a good one, nor over a file of something else', async () => {
    folder.write('j.json', someEvents('One'));
    await run('j.json', '--out', 'j-kept.json');
    const before = folder.read('j-kept.json');
    for (const [broken, said] of [
      ['{\n"events": [\n{"name": }', 'near line 3'],
      ['', 'is empty'],
      ['{"error": "not now"}', 'no list of events'],
      ['<html><h1>Log in</h1>', 'web page with no events'],
      ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Cut', 'j.json'],
    ] as const) {
      folder.write('j.json', broken);
      const { status, aside } = await run('j.json', '--out', 'j-kept.json');
      expect(status, broken).to.equal(2);
      expect(aside).to.include(said).and.to.include('stays as it is');
      expect(folder.read('j-kept.json')).to.equal(before);
    }
    folder.write('j.json', someEvents('One'));
    folder.write('package.json', { name: 'site' });
    expect((await run('j.json', '--out', 'package.json')).status).to.equal(2);
    expect(folder.read('package.json')).to.equal('{"name":"site"}');
  });

  it('keeps what it knows while one of several sources fails', async () => {
    folder.write('k.json', someEvents('One', 'Two', 'Three', 'Four'));
    folder.write('l.json', {
      '@graph': [{ ...someEvents('x')['@graph'][0], identifier: 'l', name: 'Other' }],
    });
    await run('k.json', 'l.json', '--out', 'kl.json');
    folder.write('l.json', '{');
    const { status, aside } = await run('k.json', 'l.json', '--out', 'kl.json');
    expect(status).to.equal(1);
    expect(aside).to.include('l.json is not valid JSON');
    expect(namesIn(folder.read('kl.json'))).to.include('Other');
    expect((await run('k.json', 'missing.json', '--out', 'kl.json')).aside).to.include(
      'missing.json does not exist',
    );
    expect(namesIn(folder.read('kl.json'))).to.include('Other');
  });

  it('names what it leaves out with its line', async () => {
    const events = [
      { name: 'Good', startDate: '2097-01-01' },
      { startDate: '2097-01-02' },
      { name: 'No such day', startDate: '2097-02-30' },
    ];
    folder.write('m.json', JSON.stringify({ events }, null, 1));
    const { status, aside } = await run('m.json', '--out', 'm-kept.json');
    expect(status).to.equal(0);
    expect(aside).to.match(/m\.json, line 7, the 2nd event is left out because it has no name/);
    expect(aside).to.match(/m\.json, line 11, the event “No such day” .*“2097-02-30”/);
  });

  it('takes times that name no zone for those of --time-zone', async () => {
    folder.write('n.json', someEvents('One'));
    await run('n.json', '--out', 'n-kept.json', '--time-zone', 'America/New_York');
    expect(eventsIn(folder.read('n-kept.json'))[0]).to.include({
      startDate: '2097-03-01T10:00:00-05:00',
      timeZone: 'America/New_York',
    });
  });

  it('keeps the days that were asked for, and does not take the others for lost', async () => {
    folder.write('o.json', someEvents('One', 'Two', 'Three', 'Four'));
    await run('o.json', '--out', 'o-kept.json');
    const { status } = await run(
      'o.json',
      '--out',
      'o-kept.json',
      '--from',
      '2097-03-04',
      '--to',
      '2097-03-04',
    );
    expect(status).to.equal(0);
    expect(namesIn(folder.read('o-kept.json'))).to.deep.equal(['Four']);
    expect((await run('o.json', '--out', 'today.json', '--from', 'today')).status).to.equal(0);
  });

  it('says so when nothing that was read is to come, so that what is over is not taken for what is lost', async () => {
    folder.write(
      'over.ics',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Tea\nDTSTART:20010104T190000Z\nRRULE:FREQ=WEEKLY;COUNT=9\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    const over = await turnout(folder.path, ['import', 'over.ics', '--out', 'over.json']);
    expect(over.status).to.equal(0);
    expect(over.aside).to.include('is still to come').and.to.include('--from');
    const from = await turnout(folder.path, [
      'import',
      'over.ics',
      '--out',
      'over.json',
      '--from',
      '2001-01-01',
    ]);
    expect(from.out).to.include('over.json: 9 events (9 new)');
    expect(from.aside).to.equal('');
  });

  it('says that all was left out, where nothing else is why there is no event', async () => {
    folder.write('nameless.csv', 'name,start\n,2097-05-01 10:00\n');
    const { status, aside } = await run('nameless.csv', '--out', 'none.json', '--from', '2097-01-01');
    expect(aside).to.include('has no name').and.include('No event is left: what was left out');
    expect(aside).not.to.include('--from');
    expect(status).to.equal(0);
  });

  it('takes no days that end before they begin', async () => {
    folder.write('o.json', someEvents('One'));
    const { status, aside } = await run(
      'o.json',
      '--out',
      'x.json',
      '--from',
      '2097-03-04',
      '--to',
      '2097-03-03',
    );
    expect(status).to.equal(64);
    expect(aside).to.include('--from is a later day than --to');
  });

  it('leaves nothing beside, follows a link, and says when it cannot write', async () => {
    folder.write('p.json', someEvents('One'));
    folder.write('target.json', '');
    symlinkSync('target.json', join(folder.path, 'link.json'));
    await run('p.json', '--out', 'link.json');
    expect(lstatSync(join(folder.path, 'link.json')).isSymbolicLink()).to.equal(true);
    expect(namesIn(folder.read('target.json'))).to.deep.equal(['One']);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.new'))).to.deep.equal([]);
    const { status, aside } = await run('p.json', '--out', 'no/such/folder.json');
    expect(status).to.equal(2);
    expect(aside).to.include('no/such/folder.json could not be written');
    expect(existsSync(join(folder.path, 'no'))).to.equal(false);
  });

  it('answers what it does not understand with 64, before anything is read', async () => {
    folder.write('q.json', someEvents('One'));
    for (const [words, said] of [
      [[], 'Say what to import'],
      [['q.json'], '--out events.json'],
      [['q.json', '--out', 'q', '--time-zone', 'GMT+1'], 'not a time zone'],
      [['q.json', '--out', 'q', '--type', 'pdf'], 'Known are'],
      [['q.json', '--out', 'q', '--from', '2097-02-30'], 'are days'],
      [['q.json', '--out', 'q', '--size-limit', '-1'], '--size-limit'],
      [['q.json', '--ot', 'q'], 'Did you mean --out?'],
    ] as const) {
      const { status, aside } = await run(...words);
      expect(status, words.join(' ')).to.equal(64);
      expect(aside).to.include(said);
    }
    expect(existsSync(join(folder.path, 'q'))).to.equal(false);
  });

  it('lets no name from outside steer the terminal', async () => {
    folder.write('r.json', {
      events: [
        { name: 'Red \u001b[31m\u202Eflow', startDate: '2097-01-01' },
        { name: '\u001b]0;x', startDate: 'x' },
      ],
    });
    const { out, aside } = await run('r.json', '--out', 'r-kept.json');
    // oxlint-disable-next-line no-control-regex
    expect(out + aside).to.not.match(/[\u001b\u202E]/);
  });

  it('keeps what is to come of a list that is longer than any page would show', async () => {
    const over = Array.from({ length: 20_000 }, (_, at) => ({
      identifier: `over-${at}`,
      name: 'Over',
      startDate: '2019-02-11',
    }));
    folder.write('long.json', { events: [...over, { name: 'To come', startDate: '2097-02-11' }] });
    const { status, aside } = await run('long.json', '--out', 'long-kept.json', '--from', 'today');
    expect({ status, aside }).to.deep.equal({ status: 0, aside: '' });
    expect(namesIn(folder.read('long-kept.json'))).to.deep.equal(['To come']);
  });
});
