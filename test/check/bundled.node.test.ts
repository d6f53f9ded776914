import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { expect } from 'chai';
import { rollup } from 'rollup';

const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default: string }>;
};

/** What is published stands in dist/modules/, and is bundled once more by whoever installs it. */
describe('a project of an engineer’s that bundles', () => {
  for (const door of ['./turnout.js', './event-booking.js', './event-timetable.js', './booking-form.js'])
    it(`is given every part of turnout${door.slice(1)}, each fetched when it is needed`, async () => {
      const bundle = await rollup({
        input: resolve(doors[door]?.default ?? ''),
        plugins: [nodeResolve({ exportConditions: ['browser', 'production'] })],
        onwarn: ({ code, message }) => {
          if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
        },
      });
      const { output } = await bundle.generate({ format: 'es' });
      await bundle.close();
      const chunks = output.filter((file) => file.type === 'chunk');
      expect(chunks.flatMap(({ dynamicImports }) => dynamicImports).length).to.be.above(2);
      // An address that is put together where it runs is one that no bundler follows.
      for (const { code, fileName } of chunks) expect(code, fileName).not.to.match(/\bimport\((?!['"])/);
    });
});
