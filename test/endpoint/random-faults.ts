import { expect } from 'chai';
import type { Step } from '../faults/steps.ts';
import { Visitor } from './visitor.ts';

/** Small numbers from a seed (Mulberry32): a failing script can be played again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

/** The answer shows that something was lost, whether or not the booking was kept. */
const visible: readonly Step[] = [
  { status: 500 },
  { status: 502, body: '<h1>Bad gateway</h1>', type: 'text/html' },
  { status: 503, retryAfter: '1' },
  { status: 504 },
  { status: 429, retryAfter: 'soon' },
  { lie: 'html' },
  { lie: 'login' },
  { lie: 'empty-200' },
  { lie: 'empty-201' },
  { lie: '204' },
  { lie: 'array' },
  { lie: 'object' },
  { lie: 'other-id' },
  { redirect: { status: 302, to: 'other' } },
  { redirect: { status: 307 } },
  { cut: 'after-bytes:8' },
  { cut: 'after-bytes:8', length: 'chunked', how: 'fin' },
  { cut: 'after-headers' },
  { hang: true },
];

/** A browser may send again by itself after these, and the page does not see it. */
const hidden: readonly Step[] = [
  { cut: 'before-read', store: false },
  { cut: 'after-read' },
  { cut: 'after-read', how: 'fin' },
  { status: 421, store: false },
  // Chromium.
  { status: 408, close: true },
];

/** An honest endpoint's own words: the id is looked up before them. */
const honest: readonly Step[] = [
  {},
  { reply: 'in-progress' },
  { reply: 'sold-out' },
  { reply: 'already-booked' },
  { reply: 'invalid' },
  { reply: 'pending' },
  { early: true },
  { delay: 30 },
  { length: 'none' },
];

/** Somebody on the way says no. An honest world has them speak first, or after the page has seen a loss. */
const interlopers: readonly Step[] = [
  { status: 403, body: '<h1>Forbidden</h1>', type: 'text/html', store: false },
  { status: 404, store: false },
  { lie: 'success-false', store: false },
];

export const randomScript = (random: () => number): Step[] => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const script: Step[] = [];
  let seenLoss = false;
  for (let length = 1 + Math.floor(random() * 5); length > 0; length--) {
    const kind = random();
    if (kind < 0.4) {
      const step = pick(visible);
      script.push('store' in step || random() < 0.6 ? step : { ...step, store: false });
      seenLoss = true;
    } else if (kind < 0.65) script.push(pick(hidden));
    else if (kind < 0.85) script.push(pick(honest));
    else if (seenLoss || !script.length) script.push(pick(interlopers));
  }
  return script;
};

/** So many visitors with a random fault each, some side by side; what must hold always, holds for each. */
export const playRandomFaults = async (origin: string, count: number, seed: number): Promise<void> => {
  const random = seeded(seed);
  const scripts = Array.from({ length: count }, () => randomScript(random));
  const play = async (script: Step[], index: number): Promise<void> => {
    const visitor = new Visitor(origin);
    try {
      await visitor.script(...script);
      const outcome = await visitor.book();
      await visitor.checkInvariants();
      if (outcome.kind === 'unknown') expect(outcome.repeatable).to.equal(true);
    } catch (error) {
      const told = JSON.stringify(visitor.told.map(({ outcome }) => outcome));
      throw new Error(
        `seed ${seed}, script ${index}: ${JSON.stringify(script)}, told ${told}: ${String(error)}`,
        { cause: error },
      );
    }
  };
  for (let from = 0; from < count; from += 6) {
    await Promise.all(scripts.slice(from, from + 6).map((script, index) => play(script, from + index)));
  }
};
