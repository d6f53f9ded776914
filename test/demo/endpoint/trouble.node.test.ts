import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../demo/endpoint/embedded-store.ts';
import { booking, event, open, type Running } from './running.ts';

describe('when something else does not work', () => {
  let endpoint: Running;
  afterEach(() => endpoint.close());

  it('asks to send again while the database is down, and then takes the same booking', async () => {
    endpoint = await open([event()], {}, (file) => openEmbeddedStore(file, { waitInMilliseconds: 20 }));
    const blocker = await openEmbeddedStore(join(endpoint.folder, 'bookings.sqlite'));
    await blocker.rows('BEGIN EXCLUSIVE');
    const one = booking();
    const down = await endpoint.book(one, { origin: 'http://localhost:8000' });
    expect(down.status).to.equal(503);
    expect(down.headers.get('retry-after')).to.equal(String(down.body['retryAfter']));
    expect(down.headers.get('access-control-allow-origin')).to.equal('http://localhost:8000');
    expect(down.body['type']).to.match(/\/temporarily-unavailable$/);
    await blocker.rows('ROLLBACK');
    await blocker.close();
    expect((await endpoint.book(one)).status).to.equal(201);
    expect(await endpoint.list()).to.have.length(1);
  });

  it('says nothing of what was answered in its log', async () => {
    endpoint = await open([event()], { notify: 'exit 3' }, (file) =>
      openEmbeddedStore(file, { waitInMilliseconds: 20 }),
    );
    const blocker = await openEmbeddedStore(join(endpoint.folder, 'bookings.sqlite'));
    await blocker.rows('BEGIN EXCLUSIVE');
    await endpoint.book(booking({ attendee: { name: 'Sesame Ada', email: 'sesame@example.org' } }));
    await blocker.rows('ROLLBACK');
    await blocker.close();
    await endpoint.book(booking({ attendee: { name: 'Sesame Ada', email: 'sesame@example.org' } }));
    await until(() => endpoint.said.length >= 2);
    expect(endpoint.said.join('\n').toLowerCase()).not.to.contain('sesame');
  });

  it('books all the same when telling of it fails', async () => {
    for (const notify of ['exit 3', 'no-such-command-here', 'http://127.0.0.1:9/']) {
      endpoint = await open([event()], { notify });
      expect((await endpoint.book(booking())).status).to.equal(201);
      await until(() => endpoint.said.length > 0);
      expect(endpoint.said[0]).to.contain('The booking is kept');
      if (notify !== 'http://127.0.0.1:9/') await endpoint.close();
    }
  });

  it('tells a command of each new booking once, and of no repeat', async () => {
    endpoint = await open(undefined, {});
    const file = join(endpoint.folder, 'told');
    const script = `process.stdin.on('data', (text) => require('node:fs').appendFileSync(process.argv[1], text))`;
    const telling = await open([event()], { notify: `"${process.execPath}" -e "${script}" "${file}"` });
    const one = booking();
    const { body } = await telling.book(one);
    await telling.book(one);
    const told = await until(() => readFile(file, 'utf8').catch(() => ''));
    expect(JSON.parse(told).answer).to.deep.equal(body);
    expect(JSON.parse(told).booking.attendee).to.deep.equal(one['attendee']);
    await telling.close();
  });

  it('tells a web address of each new booking', async () => {
    const told: string[] = [];
    const hook = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (text) => told.push(text));
      request.on('end', () => response.end());
    });
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
    const { port }: AddressInfo = hook.address() as AddressInfo;
    endpoint = await open([event()], { notify: `http://127.0.0.1:${port}/hook` });
    const { body } = await endpoint.book(booking());
    await until(() => told.length > 0);
    expect(JSON.parse(told.join('')).answer).to.deep.equal(body);
    await new Promise((resolve) => hook.close(resolve));
  });

  it('asks an address that sends too much to wait, but still answers its repeats', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    endpoint = await open([event()], { bookingsPerMinute: 2, clock: () => now });
    const one = booking();
    const first = await endpoint.book(one);
    await endpoint.book(booking());
    const third = booking();
    const refused = await endpoint.book(third);
    expect([refused.status, refused.body['retryAfter']]).to.deep.equal([429, 30]);
    expect(refused.headers.get('retry-after')).to.equal('30');
    expect((await endpoint.book(one)).text).to.equal(first.text);
    // Another visitor behind the same proxy has an allowance of their own.
    expect((await endpoint.book(booking(), { 'x-forwarded-for': '192.0.2.1, 192.0.2.7' })).status).to.equal(
      201,
    );
    now += 30_000;
    expect((await endpoint.book(third)).status).to.equal(201);
  });
});

/** Waits for what happens after the answer, and gives what it came to. */
const until = async <Result>(look: () => Result | Promise<Result>): Promise<Result> => {
  for (let attempt = 0; attempt < 200; attempt++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not happen.');
};
