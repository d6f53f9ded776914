import type { Servers } from '../../journeys/servers.ts';
import { beatsOf } from '../visits/beats.ts';
import { HeldPage } from '../visits/held-page.ts';
import { play } from './play.ts';
import { randomScript, type Script } from './script.ts';
import { seeded } from './seeded.ts';
import { emptyTally, wrongs, type Tally } from './tally.ts';

/** How many forms stand in the page at once. */
const together = 8;

/** A script that went wrong, told so that it can become a test of its own. */
export interface Failure {
  readonly place: number;
  readonly script: Script;
  readonly wrong: string;
}

/** Plays so many scripts, several side by side in one page. The same seed gives the same scripts. */
export const playAll = async (
  count: number,
  seed: number,
  servers: Servers,
): Promise<{ readonly tally: Tally; readonly failures: readonly Failure[] }> => {
  const random = seeded(seed);
  const scripts = Array.from({ length: count }, () => randomScript(random));
  const page = new HeldPage(beatsOf(servers.faultsPage), random);
  const sum = emptyTally();
  const failures: Failure[] = [];
  let next = 0;
  const playOn = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++) {
      const script = scripts[place]!;
      try {
        const tally = await play(script, page, servers);
        for (const what of Object.keys(sum) as (keyof Tally)[]) sum[what] += tally[what];
        if (wrongs(tally).length) failures.push({ place, script, wrong: wrongs(tally).join(', ') });
      } catch (error) {
        sum.bookings += 1;
        failures.push({ place, script, wrong: String(error) });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, playOn));
  } finally {
    page.release();
  }
  return { tally: sum, failures };
};
