import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { namesIn, temporaryFolder, turnout } from './running.ts';

const npm = process.env['npm_execpath'];

/** What a release holds, unpacked in a folder where no other package stands; gives the command. */
const unpacked = (folder: string): string => {
  if (!existsSync('dist/turnout-command.mjs')) throw new Error('npm run build was not run.');
  const pack = ['pack', '--ignore-scripts', '--silent', `--pack-destination=${folder}`];
  execFileSync(npm ? process.execPath : 'npm', npm ? [npm, ...pack] : pack);
  const release = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', release], { cwd: folder });
  const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  return join(folder, 'package', manifest.bin.turnout);
};

describe('the command as it is published', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  it('runs from an unpacked release, with none of the packages that it was made with', async () => {
    const command = unpacked(folder.path);
    folder.write(
      'a.html',
      '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Page</b><time itemprop="startDate">2097-01-01</time></div>',
    );
    folder.write('b.csv', 'name,start\nTable,2097-01-02\n');
    folder.write(
      'c.ics',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Calendar\nDTSTART:20970103T100000Z\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    const words = ['import', 'a.html', 'b.csv', 'c.ics', '--out', 'events.json'];
    const { status, aside } = await turnout(folder.path, words, command);
    expect(aside).to.not.include('Error');
    expect(status).to.equal(0);
    expect(namesIn(folder.read('events.json'))).to.deep.equal(['Page', 'Table', 'Calendar']);
  });
});
