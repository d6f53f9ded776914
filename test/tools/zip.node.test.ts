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

  it('put over an older one leaves the parts of that in place: each version has a folder of its own', async () => {
    const names = Object.keys(unzipSync(await readFile(archive)));
    const folder = `turnout/turnout-${version}/`;
    // Unpacked over it, these alone are replaced; whatever else is fetched stands in the folder.
    const parts = names.filter((name) => /^turnout\/turnout-\d[^/]*\//.test(name));
    expect(parts.length).to.be.greaterThan(20);
    for (const name of parts) expect(name.startsWith(folder), name).to.equal(true);
    expect(await readFile('dist/turnout.js', 'utf8')).to.include(`./turnout-${version}/`);
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
