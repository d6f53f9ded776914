import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { namesIn, someEvents, turnout } from './running.ts';
import { importing } from './site.ts';

describe('importing from addresses', () => {
  const { folder, run, web } = importing();

  it('asks again with what the server said, and keeps all where nothing has changed', async () => {
    let full = 0;
    const url = web().answer('/tagged', (request, response) => {
      response.setHeader('etag', '"one"');
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else {
        full += 1;
        response.end(JSON.stringify(someEvents('One')));
      }
    });
    expect((await run(url, '--out', 'tagged.json')).status).to.equal(0);
    const before = folder.read('tagged.json');
    const again = await run(url, '--out', 'tagged.json');
    expect(again.status).to.equal(0);
    expect(again.out).to.include('nothing changed');
    expect(full).to.equal(1);
    expect(folder.read('tagged.json')).to.equal(before);
    expect((await run(url, '--out', 'other.json')).status, 'another file asks anew').to.equal(0);
    expect(full).to.equal(2);
  });

  it('sends the date back to a server that gives no tag', async () => {
    const since: unknown[] = [];
    const url = web().answer('/dated', (request, response) => {
      since.push(request.headers['if-modified-since']);
      response.setHeader('last-modified', 'Mon, 23 Nov 2026 10:00:00 GMT');
      response.end(JSON.stringify(someEvents('One')));
    });
    await run(url, '--out', 'dated.json');
    await run(url, '--out', 'dated.json');
    expect(since).to.deep.equal([undefined, 'Mon, 23 Nov 2026 10:00:00 GMT']);
  });

  it('reads a source that fails as it was the last time, and says so', async () => {
    const good = web().answer('/good', someEvents('One', 'Two'));
    const url = web().answer('/shaky', { '@graph': [{ name: 'Three', startDate: '2097-04-01' }] });
    await run(good, url, '--out', 'shaky.json');
    const before = folder.read('shaky.json');
    for (const broken of ['{"@graph": [{"name"', '<html>Sorry</html>', '']) {
      web().answer('/shaky', broken);
      const { status, aside } = await run(good, url, '--out', 'shaky.json');
      expect(status).to.equal(1);
      expect(aside).to.include('/shaky counts as it was when it was last read');
      expect(folder.read('shaky.json')).to.equal(before);
    }
    web().remove('/shaky');
    expect((await run(good, url, '--out', 'shaky.json')).aside).to.include('/shaky was not found (404)');
    expect(folder.read('shaky.json')).to.equal(before);
    expect((await run(url, '--out', 'shaky.json')).status, 'nothing else was read').to.equal(2);
    expect(folder.read('shaky.json')).to.equal(before);
  });

  it('stops at the limits of time and size, counted after decompression', async () => {
    const slow = web().answer('/slow', (_, response) => {
      response.write('{"events": [');
    });
    const huge = web().answer('/huge', (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(JSON.stringify({ events: [], pad: ' '.repeat(3_000_000) })));
    });
    const late = await run(slow, '--out', 'slow.json', '--time-limit', '1');
    expect(late.status).to.equal(2);
    expect(late.aside).to.include('longer than the limit').and.to.include('--time-limit');
    const large = await run(huge, '--out', 'huge.json', '--size-limit', '1');
    expect(large.status).to.equal(2);
    expect(large.aside).to.include('larger than the limit').and.to.include('--size-limit');
  });

  it('asks a busy server once more, and no other', async () => {
    let times = 0;
    const url = web().answer('/busy', (_, response) => {
      times += 1;
      if (times === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.end(JSON.stringify(someEvents('One')));
    });
    expect((await run(url, '--out', 'busy.json')).status).to.equal(0);
    expect(times).to.equal(2);
    let refused = 0;
    const no = web().answer('/no', (_, response) => {
      refused += 1;
      response.writeHead(403).end();
    });
    expect((await run(no, '--out', 'no.json')).aside).to.include('(403)');
    expect(refused).to.equal(1);
  });

  it('follows a redirect, but not in a circle', async () => {
    web().answer('/new', someEvents('One'));
    const old = web().answer(
      '/old',
      (_, response) => void response.writeHead(301, { location: '/new' }).end(),
    );
    expect((await run(old, '--out', 'moved.json')).status).to.equal(0);
    expect(namesIn(folder.read('moved.json'))).to.deep.equal(['One']);
    const round = web().answer(
      '/round',
      (_, response) => void response.writeHead(302, { location: '/round' }).end(),
    );
    expect((await run(round, '--out', 'round.json')).aside).to.include('leads on and on');
  });

  it('reads nothing of this machine or of private networks unless that is asked for', async () => {
    const url = web().answer('/private', someEvents('One'));
    const asked = web().asked().length;
    for (const [address, said] of [
      [url, '--allow-private'],
      [url.replace('127.0.0.1', 'localhost'), '--allow-private'],
      ['https://192.168.1.1/', '--allow-private'],
      ['https://[::1]/', '--allow-private'],
      ['http://169.254.169.254/latest', '--allow-private'],
      ['http://charity.example/events', 'https: address'],
      ['https://user:secret@charity.example/', 'user name or a password'],
      ['ftp://charity.example/', 'neither a file nor an address'],
      ['javascript:alert(1)', 'neither a file nor an address'],
    ] as const) {
      const { status, aside } = await turnout(folder.path, ['import', address, '--out', 'private.json']);
      expect(status, address).to.equal(2);
      expect(aside).to.include(said).and.not.to.include('secret');
    }
    expect(web().asked().length).to.equal(asked);
  });

  it('follows no redirect to where it may not read', async () => {
    const url = web().answer(
      '/out',
      (_, response) => void response.writeHead(302, { location: 'http://charity.example/' }).end(),
    );
    const { status, aside } = await run(url, '--out', 'out.json');
    expect(status).to.equal(2);
    expect(aside).to.include('not an https: address');
  });

  it('shows progress to people alone', async () => {
    const url = web().answer('/quiet', someEvents('One'));
    expect((await run(url, '--out', 'quiet.json')).aside).to.not.include('/quiet\r');
  });
});
