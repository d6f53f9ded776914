import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { readEvents } from '../../../demo/endpoint/read-events.ts';
import { vectors } from '../contract/contract.ts';
import { expectSameReading, randomBodies } from '../contract/same-reading.ts';
import { booking } from '../endpoint/running.ts';
import { callPhp, openPhp, type RunningPhp } from './running.ts';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly remainingAttendeeCapacity?: number;
}

describe('what the PHP file makes of what it reads', () => {
  let endpoint: RunningPhp | undefined;
  afterEach(() => endpoint?.close());

  for (const { name, text, canonical } of vectors)
    it(`means the same by the same booking: ${name}`, () => {
      const digest = callPhp(
        '$problems = []; echo digest(read_booking(parse(stream_get_contents(STDIN)), $problems)); echo implode($problems);',
        text,
      );
      expect(digest).to.equal(createHash('sha256').update(canonical).digest('hex'));
    });

  it('takes and refuses the same bodies as the endpoint of this project, for the same reasons', () => {
    const lines = callPhp(
      `while (($line = fgets(STDIN)) !== false) {
        $problems = [];
        $booking = read_booking(parse(json_decode($line)), $problems);
        $told = array_map(fn ($one) => $one['pointer'] . ' ' . $one['code'], $problems);
        echo json_encode(['digest' => $problems ? '' : digest($booking), 'problems' => $told]), "\n";
      }`,
      randomBodies.map((text) => JSON.stringify(text)).join('\n'),
    );
    expectSameReading(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  });

  it('knows each event by the identifier that the page knows it by', async () => {
    const events = [
      { name: 'Tea &amp; <b>cake</b>', startDate: '2100-02-11T10:00', location: 'Hall' },
      { name: { en: 'Ŵylan', cy: 'Gull' }, startDate: '2100-7-1 19:30:00+0100' },
      { name: 'Twice', identifier: 'twice', startDate: '2100-10-31T00:30' },
      { name: 'Twice', identifier: 'twice', startDate: '2100-10-31T01:30' },
      { name: 'Fair', startDate: '2100-05-01', subEvent: [{ name: 'Talk', startDate: '2100-05-01T24:00' }] },
      { name: 'Over before it begins', '@id': '#x', startDate: '2100-05-01', endDate: '2099-05-01' },
      {
        name: 'None left',
        identifier: 7,
        startDate: '2100-05-01',
        maximumAttendeeCapacity: '-1',
        waitingList: 'true',
      },
      { name: 'Nowhere', startDate: '2100-02-30' },
      { startDate: '2100-02-11' },
    ].map((one) => ({ '@type': 'Event', ...one }));
    endpoint = await openPhp(events);
    const { items } = (await (await fetch(endpoint.url)).json()) as { items: readonly Item[] };
    const read = readEvents(JSON.stringify({ events }), Date.now(), false);
    expect(items.map(({ id }) => id)).to.have.members((read?.events ?? []).map(({ id }) => id));
    const itemOf = (wanted: string) => items.find(({ id }) => id === wanted);
    expect(itemOf('#x')).to.include({ status: 'open' });
    expect(itemOf('7')).to.include({ status: 'waiting-list', remainingAttendeeCapacity: 0 });
    const { status } = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(booking({ event: { id: 'tea-cake-2100-02-11T10:00:00+00:00' } })),
    });
    expect(status).to.equal(201);
  });
});
