import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEndpoint } from '../../../demo/endpoint/start.ts';
import { listening } from '../listening.ts';
import { asker, booking, event, open, type Running } from './running.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

describe('the news of bookings', () => {
  let endpoint: Running;
  let hook: Awaited<ReturnType<typeof listening>>;
  let received: Received[] = [];
  let status = 200;
  let now = Date.UTC(2099, 0, 1);

  beforeEach(async () => {
    received = [];
    status = 200;
    now = Date.UTC(2099, 0, 1);
    hook = await listening(
      createServer((request, response) => {
        let text = '';
        request.setEncoding('utf8').on('data', (more) => (text += more));
        request.on('end', () => {
          received.push({ headers: request.headers, text });
          response.writeHead(status).end();
        });
      }),
    );
  });
  afterEach(async () => {
    await endpoint.close();
    await hook.close();
  });

  const openTelling = async (): Promise<void> => {
    const events = [event({ maximumAttendeeCapacity: 2, waitingList: { open: true } })];
    endpoint = await open(events, { notify: hook.url, clock: () => now, address: 'https://x.example' });
  };
  const told = async (count: number): Promise<readonly Received[]> => {
    for (let attempt = 0; attempt < 250 && received.length < count; attempt++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(received).to.have.length(count);
    return received;
  };

  it('is signed, so that whoever has the key knows that it came from here', async () => {
    await openTelling();
    const { body } = await endpoint.book(booking());
    const [{ headers, text } = { headers: {}, text: '' }] = await told(1);
    const file = join(endpoint.folder, 'notify-secret');
    const key = (await readFile(file, 'utf8')).trim();
    expect((await stat(file)).mode & 0o077).to.equal(0);
    const [id, seconds] = [headers['webhook-id'], headers['webhook-timestamp']];
    expect(seconds).to.equal(String(now / 1_000));
    const expected = createHmac('sha256', key).update(`${id}.${seconds}.${text}`).digest('base64');
    expect(headers['webhook-signature']).to.equal(`v1,${expected}`);
    expect(JSON.parse(text)).to.deep.include({ type: 'booking.made' });
    expect(JSON.parse(text).answer.reference).to.equal(body['reference']);
  });

  it('comes again, as the same message, while nobody takes it, and fails no booking', async () => {
    await openTelling();
    status = 500;
    expect((await endpoint.book(booking())).status).to.equal(201);
    await told(1);
    now += 9_000;
    expect((await endpoint.book(booking())).status).to.equal(201);
    await told(2);
    status = 200;
    now += 3_600_000;
    await endpoint.book(booking({ joinWaitingList: true }));
    const all = await told(5);
    const ids = all.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).to.equal(3);
    expect(
      all.filter(({ headers }) => headers['webhook-id'] === ids[0]).map(({ text }) => text),
    ).to.deep.equal([all[0]?.text, all[0]?.text]);
    expect(endpoint.said.join()).to.contain('The booking is kept').and.to.contain('tried again');
  });

  it('is told after a restart of what was booked just before a crash, and of nothing that was made before', async () => {
    endpoint = await open([event()], { clock: () => now });
    const database = join(endpoint.folder, 'bookings.sqlite');
    await endpoint.book(booking());
    now += 1_000;
    const options = { database, notify: hook.url, clock: () => now, log: () => undefined };
    status = 503;
    const second = await startEndpoint(options);
    await asker(second.url).book(booking());
    await told(1);
    await second.close();
    status = 200;
    now += 3_600_000;
    const third = await startEndpoint(options);
    const [before, after] = await told(2);
    expect(after?.text).to.equal(before?.text);
    await third.close();
  });

  it('tells of what was cancelled and confirmed, too, and of each change once', async () => {
    await openTelling();
    const made = await endpoint.book(booking({ places: 2 }));
    const waits = await endpoint.book(booking({ joinWaitingList: true }));
    const manage = String(made.body['manageUrl']).replace('https://x.example', '');
    await endpoint.ask(manage, { method: 'POST' });
    await endpoint.ask(manage, { method: 'POST' });
    await endpoint.ask(`/bookings/${waits.body['reference']}/confirm`, {
      method: 'POST',
      headers: { authorization: `Bearer ${endpoint.token}` },
    });
    const all = (await told(4)).map(({ text }) => JSON.parse(text));
    expect(all.map(({ type }) => type)).to.have.members([
      'booking.made',
      'booking.made',
      'booking.cancelled',
      'booking.confirmed',
    ]);
    const cancelled = all.find(({ type }) => type === 'booking.cancelled');
    expect(cancelled.answer).to.include({
      status: 'cancelled',
      reference: made.body['reference'],
      places: 2,
    });
  });

  it('is signed with a key that was given', async () => {
    const key = Buffer.from('a key of 32 letters, for the tests').toString('base64');
    endpoint = await open([event()], { notify: hook.url, notifySecret: `whsec_${key}`, clock: () => now });
    await endpoint.book(booking());
    const [{ headers, text } = { headers: {}, text: '' }] = await told(1);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
    const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(signed).digest('base64');
    expect(headers['webhook-signature']).to.equal(`v1,${expected}`);
  });
});
