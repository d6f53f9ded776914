import { readEvents } from '../../src/source/events.ts';
import { expectTrap, filesOf } from '../fixtures/expect-trap.ts';
import { reading } from '../fixtures/read-trap.ts';
import { traps } from '../fixtures/traps.ts';

describe('files with the faults of real ones, in a page', () => {
  for (const trap of traps)
    it(`${trap.file} is read rightly: ${trap.traps.join('; ')}`, async () => {
      const urls = filesOf(trap).map((file) => `/test/fixtures/${file}`);
      expectTrap(trap, await readEvents({ kind: 'urls', urls }, { ...reading, pageUrl: location.href }));
    });
});
