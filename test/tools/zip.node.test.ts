import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { unzipSync } from 'fflate';

interface Zipping {
  filesIn(folder: string): readonly string[];
  writeZip(archive: string, folder: string, files: readonly object[]): void;
}

const { filesIn, writeZip } = (await import(
  new URL('../../../test/tools/zip.mjs', import.meta.url).href
)) as Zipping;

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const archive = `dist/turnout-${version}.zip`;
/** Everything that the build wrote, but the archive itself. */
const built = filesIn('dist').filter((path) => path !== `turnout-${version}.zip`);

describe('the archive of everything', () => {
  it('opens, and holds each file of dist as it is, a page that says what is what, and the licence', async () => {
    const found = unzipSync(await readFile(archive));
    const names = Object.keys(found).sort();
    expect(names).to.deep.equal([...built, 'LICENSE.txt'].map((path) => `turnout/${path}`).sort());
    expect(names).to.include.members([
      'turnout/turnout.js',
      'turnout/README.html',
      'turnout/snippet-maker.html',
      `turnout/turnout-wordpress-${version}.zip`,
    ]);
    for (const path of built)
      expect(
        Buffer.from(found[`turnout/${path}`] ?? []).equals(await readFile(`dist/${path}`)),
        path,
      ).to.equal(true);
    expect(Buffer.from(found['turnout/LICENSE.txt'] ?? []).toString()).to.include('MIT');
  });

  it('is whole to the archive program of the system, where there is one', async () => {
    const run = promisify(execFile);
    const { stdout } = await run('unzip', ['-t', archive]).catch((error: { code?: unknown }) => {
      if (error.code === 'ENOENT') return { stdout: 'No errors detected' };
      throw error;
    });
    expect(stdout).to.include('No errors detected');
  });

  it('is the same archive from the same files', async () => {
    const again = join(await mkdtemp(join(tmpdir(), 'zip-')), 'again.zip');
    const files = built.map((path) => ({ path, file: `dist/${path}` }));
    writeZip(again, 'turnout', [...files, { path: 'LICENSE.txt', file: 'LICENSE' }]);
    expect((await readFile(again)).equals(await readFile(archive))).to.equal(true);
  });
});
