import { expect } from 'chai';
import type { Servers } from '../journeys/servers.ts';
import { playAll } from './generator/play-all.ts';
import { wrongs } from './generator/tally.ts';
import { listenForLeaks } from './visits/invariants.ts';

interface Addresses extends Servers {
  readonly random: { readonly scripts: number; readonly seed: number };
}

describe('visitors with every kind of bad luck', () => {
  it('are booked once or told why not, whatever goes wrong', async function () {
    this.timeout(300_000);
    const addresses = (await (await fetch('/__servers.json')).json()) as Addresses;
    const { random } = addresses;
    const checkLeaks = listenForLeaks();
    const { tally, failures } = await playAll(random.scripts, random.seed, addresses);
    await fetch('/__told', { method: 'POST', body: JSON.stringify({ seed: random.seed, ...tally }) });
    const told = failures.map(
      ({ place, script, wrong }) =>
        `seed ${random.seed}, script ${place}: ${wrong}\n  ${JSON.stringify(script)}`,
    );
    expect(told.join('\n')).to.equal('');
    expect(wrongs(tally)).to.deep.equal([]);
    expect(tally.bookings).to.equal(random.scripts);
    checkLeaks();
  });
});
