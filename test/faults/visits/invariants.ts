import { expect } from 'chai';
import type { Ledger } from '../ledger.ts';
import { sentinel } from '../../endpoint/examples.ts';
import { listenToConsole } from '../../endpoint/visitor.ts';
import type { Told, Visit } from './visit.ts';

/** What must hold after every fault, whatever the visitor was told. */
export const checkInvariants = async (visit: Visit): Promise<Ledger> => {
  // What is sent too late would come now.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const ledger = await visit.room.ledger();
  oneBookingEach(visit, ledger);
  sameBytes(visit, ledger);
  nothingInAddresses(ledger);
  oneAtATime(visit);
  nothingAfterwards(visit);
  return ledger;
};

const oneBookingEach = (visit: Visit, ledger: Ledger): void => {
  if (visit.action.endsWith('/plain')) return;
  const ids = ledger.bookings.map(({ submissionId }) => submissionId);
  expect(new Set(ids).size, '(a) one booking an id').to.equal(ids.length);
  for (const told of visit.told) {
    const { submissionId, outcome, at } = told;
    if (outcome.kind === 'accepted') expect(ids, '(a) told accepted, so it is kept').to.include(submissionId);
    const kept = ledger.requests.some(
      (arrival) => arrival.kept && arrival.at <= at && arrival.body?.includes(submissionId),
    );
    // With that reason it is the endpoint that has it already.
    if (outcome.kind === 'refused' && outcome.reason !== 'id-reused' && !misled(told, ledger))
      expect(kept, '(b) told refused, so nothing is kept').to.equal(false);
  }
};

/**
 * A browser may send twice by itself, and the page sees only the second answer: where somebody on the way gives that
 * one, no page can know better. Pressing again is safe all the same. Only what had happened by then counts: an attempt
 * whose preflight fails later never arrives.
 */
export const misled = ({ outcome, sent, at }: Told, { requests }: Ledger): boolean =>
  outcome.kind === 'refused' &&
  /^(?:endpoint-not-working|not-accepted)$/.test(outcome.reason) &&
  requests.filter((arrival) => arrival.method === 'POST' && arrival.at <= at).length > sent;

/** Each press writes its body once; between presses only when and how long it was typed may differ. */
const sameBytes = (visit: Visit, { requests }: Ledger): void => {
  const written = new Set<string>();
  visit.sends.forEach(({ from }, place) => {
    const bodies = visit.sent.slice(from, visit.sends[place + 1]?.from).map(({ body }) => body);
    expect(new Set(bodies).size, '(c) the same bytes every time').to.be.at.most(1);
    bodies.forEach((body) => written.add(withoutBoundary(body)));
  });
  for (const { method, body } of requests)
    if (method === 'POST' && body)
      expect(written.has(withoutBoundary(body)), '(c) what arrives is what was sent').to.equal(true);
};

const withoutBoundary = (body: string): string => body.replace(/^--\S+/, '');

const nothingInAddresses = ({ requests }: Ledger): void => {
  for (const { method, path, body } of requests) {
    expect(method, '(d) nothing but preflights and posts').to.be.oneOf(['OPTIONS', 'POST']);
    expect(decodeURIComponent(path), '(d) no answer in an address').not.to.contain(sentinel);
    if (method === 'OPTIONS') expect(body ?? '', '(d) a preflight is empty').to.equal('');
  }
};

const oneAtATime = ({ sent }: Visit): void => {
  const alone = sent.filter((one) => one.alone);
  expect(alone.length, '(e) one attempt at a time').to.equal(sent.length);
};

/** Until the visitor presses again. */
const nothingAfterwards = (visit: Visit): void => {
  visit.told.forEach(({ sent }, place) => {
    const next = visit.sends[place + 1]?.from ?? visit.sent.length;
    expect(next, '(f) nothing is sent after the outcome').to.equal(sent);
  });
};

/** (g) Neither the console, nor storage, nor a beacon ever gets an answer: listens from now on; what it gives back checks and ends it. */
export const listenForLeaks = (): (() => void) => {
  const checkConsole = listenToConsole();
  let beacons = 0;
  navigator.sendBeacon = () => Boolean(++beacons);
  return () => {
    checkConsole();
    Reflect.deleteProperty(navigator, 'sendBeacon');
    const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]);
    expect(stored, '(g) no answer in storage').not.to.contain(sentinel);
    expect(location.href, '(g) no answer in the address').not.to.contain(sentinel);
    expect(beacons, 'whose answer nobody could read').to.equal(0);
  };
};
