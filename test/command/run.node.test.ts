import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { terminalOn } from '../../src/command/terminal.ts';
import { verbs } from '../../src/command/verbs.ts';
import { temporaryFolder, turnout } from './running.ts';

describe('the command', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const run = (...words: readonly string[]) => turnout(folder.path, words);

  it('tells its release and its verbs', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run('--version')).to.include({ status: 0, out: `${version}\n` });
    const { status, out } = await run('--help');
    expect(status).to.equal(0);
    for (const verb of verbs) expect(out).to.include(verb.name).and.to.include(verb.summary);
  });

  for (const verb of verbs) {
    it(`explains ${verb.name} with all of its options, and how it ends`, async () => {
      const { status, out } = await run(verb.name, '--help');
      expect(status).to.equal(0);
      for (const option of Object.keys(verb.options)) expect(out).to.include(`--${option}`);
      for (const end of ['0', '1', '2', '64']) expect(out).to.match(new RegExp(`\\b${end} when`));
    });
  }

  it('answers what it does not know with what could be meant', async () => {
    expect(await run()).to.include({ status: 64 });
    expect((await run('imprt')).aside).to.include('Did you mean “import”?');
    expect(await run('constructor')).to.include({ status: 64 });
  });

  it('shows progress on one line, and only where someone is watching', () => {
    const said = (isTTY: boolean): string => {
      let text = '';
      const stream = { isTTY, write: (more: string) => (text += more) };
      const terminal = terminalOn(stream, stream);
      terminal.progress('page 1');
      terminal.progress('page 2');
      terminal.print('done');
      return text;
    };
    expect(said(true)).to.equal('page 1\r      \rpage 2\r      \rdone\n');
    expect(said(false)).to.equal('done\n');
  });
});
