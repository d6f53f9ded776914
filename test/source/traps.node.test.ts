import { expect } from 'chai';
import { preparePages } from '../../src/command/reading/prepare-pages.ts';
import { readText } from '../../src/command/reading/read-file.ts';
import type { Text } from '../../src/source/load.ts';
import type { Failure } from '../../src/source/loaded.ts';
import { read } from '../../src/source/read.ts';
import { reading } from '../fixtures/read-trap.ts';
import { expectTrap, filesOf } from '../fixtures/expect-trap.ts';
import { traps } from '../fixtures/traps.ts';

const zones = ['UTC', 'Europe/London', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

/** As the command reads a file. */
const answered = async (file: string, url: string): Promise<Text | Failure> => {
  const text = await readText(file, 1_000_000);
  return 'code' in text ? text : { ...text, url };
};

describe('files with the faults of real ones', () => {
  const { TZ } = process.env;
  after(() => {
    process.env['TZ'] = TZ ?? 'UTC';
  });
  preparePages();

  for (const zone of zones)
    for (const trap of traps)
      it(`${trap.file} is read rightly on a machine in ${zone}: ${trap.traps.join('; ')}`, async () => {
        process.env['TZ'] = zone;
        const asked = filesOf(trap).map((file) => {
          const url = `https://mill.example/${file}`;
          return { source: url, answer: answered(`test/fixtures/${file}`, url) };
        });
        expectTrap(trap, await read(asked, reading));
        expect(new Date(2027, 0, 1).getTimezoneOffset()).to.equal(
          { 'America/Los_Angeles': 480, 'Asia/Kathmandu': -345, 'Pacific/Kiritimati': -840 }[zone] ?? 0,
        );
      });
});
