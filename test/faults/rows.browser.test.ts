import { expect } from 'chai';
import { preset as json } from '../../src/endpoint/presets/json.ts';
import { services as presets } from '../../src/endpoint/presets/services.ts';
import { sentinel } from '../endpoint/examples.ts';
import type { FaultRoom } from './room.ts';
import { busy } from './rows/busy.ts';
import { connection } from './rows/connection.ts';
import { cors } from './rows/cors.ts';
import { lies } from './rows/lies.ts';
import { once } from './rows/once.ts';
import { redirects } from './rows/redirects.ts';
import { refusals } from './rows/refusals.ts';
import type { Row } from './rows/row.ts';
import { begin } from './visits/begin.ts';
import type { HeldPage } from './visits/held-page.ts';
import { checkInvariants } from './visits/invariants.ts';
import { Visit } from './visits/visit.ts';

const headings = {
  accepted: /You are booked|Your booking was sent/,
  refused: /There is a problem/,
  unknown: /We could not tell whether your booking arrived/,
} as const;

/** Stands in for a service whose answer lies behind a redirect. */
const follows = async () => ({ ...json, redirect: 'follow' }) as const;

describe('a fault of the network or of the service', () => {
  let page: HeldPage;
  let room: FaultRoom;
  let ends: () => Promise<void>;
  const { json: real } = presets;

  beforeEach(async () => void ({ page, room, ends } = await begin()));
  afterEach(async () => {
    presets.json = real;
    await ends();
  });

  const opened = async ({ action, preset, steps = [], clock = 0 }: Row): Promise<Visit> => {
    await room.follows(...steps);
    if (preset === 'follows') presets.json = follows;
    page.setClock(clock);
    const address = action ? await action(room) : preset ? room.plain : room.bookings;
    const service = preset === 'follows' ? 'json' : (preset ?? 'booking');
    return Visit.fillingIn(page, { room, action: address, preset: service });
  };

  /** The endpoint is well again, and the visitor presses once more. */
  const settles = async (visit: Visit): Promise<void> => {
    if (visit.action.startsWith(visit.room.url)) await visit.room.follows();
    else await visit.room.door(true);
    visit.triesAgain();
    expect(await visit.outcome()).to.include({ kind: 'accepted' });
    expect(visit.words).to.match(headings.accepted);
    expect((await checkInvariants(visit)).bookings.length, 'bookings kept in the end').to.equal(1);
  };

  for (const row of [...connection, ...lies, ...redirects, ...cors, ...refusals, ...busy, ...once])
    it(`row ${row.row}: ${row.fault}`, async () => {
      const visit = await opened(row);
      visit.presses();
      const outcome = await visit.outcome();
      expect(outcome?.kind).to.equal(row.kind);
      if (row.reason) expect(outcome).to.have.property('reason', row.reason);
      expect(visit.words).to.match(headings[row.kind]);
      if (row.reads) await visit.reads(row.reads);
      if (row.meanwhile) expect(visit.said.join('\n')).to.include(row.meanwhile);
      if (row.kind !== 'accepted') expect(visit.typed).to.deep.equal(['Ada Łovelace', sentinel]);
      if (row.attempts) expect(visit.sent.length, 'attempts').to.equal(row.attempts);
      const [first, second] = visit.sent;
      if (row.apart && first && second) {
        const { least, most = Infinity } = row.apart;
        expect(second.pageTime - first.pageTime).to.be.within(least, most);
      }
      const { bookings } = await checkInvariants(visit);
      const { kept = 1 } = row;
      if (!Number.isNaN(kept)) expect(bookings.length, 'bookings kept').to.equal(kept);
      if (row.kind === 'unknown' && !row.hopeless) await settles(visit);
      visit.leaves();
    });
});
