import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { namesIn, temporaryFolder, turnout } from './running.ts';

const bundle = 'dist/turnout-command.js';

describe('the command as it is published', () => {
  it('runs alone, with none of the packages that it was made with', async () => {
    if (!existsSync(bundle)) {
      console.log(`Not checked here: ${bundle} is not built.`);
      return;
    }
    const folder = temporaryFolder();
    folder.write('package.json', { type: 'module' });
    copyFileSync(bundle, join(folder.path, 'turnout.js'));
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
    const { status, aside } = await turnout(folder.path, words, join(folder.path, 'turnout.js'));
    expect(aside).to.not.include('Error');
    expect(status).to.equal(0);
    expect(namesIn(folder.read('events.json'))).to.deep.equal(['Page', 'Table', 'Calendar']);
    folder.remove();
  });
});
