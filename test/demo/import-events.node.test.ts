import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { namesIn, someEvents, temporaryFolder } from '../command/running.ts';

/** The scripts of the job's steps, in order. */
const scripts = [
  ...readFileSync('demo/import-events.yml', 'utf8').matchAll(/^( +)run: \|\n((?:\1 .*\n)+)/gm),
].map(([, , script = '']) => script.replace(/^ {10}/gm, ''));

describe('the job that keeps a site’s events up to date', () => {
  const folder = temporaryFolder();
  const site = join(folder.path, 'site');
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, { cwd: site, encoding: 'utf8' });
  /** As GitHub runs a step; gives its exit status. */
  const step = (script: string): number => {
    try {
      execFileSync('bash', ['-e', '-c', script], { cwd: site, stdio: 'ignore' });
      return 0;
    } catch (error) {
      return Object(error).status;
    }
  };
  /** A morning: both steps, the second also after the first has failed. */
  const morning = (): readonly number[] => {
    const [read = '', keep = ''] = scripts;
    const command = `${process.execPath} ${process.cwd()}/build/src/command/turnout.js`;
    const ours = read
      .replace('node turnout/turnout-command.mjs', command)
      .replaceAll(/https:\S+/g, (address) => (address.includes('wp-json') ? '../a.json' : '../b.json'));
    return [step(ours), step(keep)];
  };
  const published = (): string => git('show', 'origin/main:events.json');

  before(() => {
    mkdirSync(site);
    git('init', '--quiet', '--bare', '--initial-branch=main', '../published');
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', '../published');
    writeFileSync(join(site, 'index.html'), '<p>Hello');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@charity.example', 'commit', '--quiet', '-m', 'Begin');
    git('push', '--quiet', '--set-upstream', 'origin', 'main');
  });
  after(folder.remove);

  it('publishes the events once, and again only when they have changed', () => {
    folder.write('a.json', someEvents('One'));
    folder.write('b.json', { events: [] });
    expect(morning()).to.deep.equal([0, 0]);
    expect(namesIn(published())).to.deep.equal(['One']);
    const first = git('rev-parse', 'origin/main');
    expect(morning()).to.deep.equal([0, 0]);
    expect(git('rev-parse', 'origin/main')).to.equal(first);
    folder.write('a.json', someEvents('One', 'Two'));
    expect(morning()).to.deep.equal([0, 0]);
    expect(namesIn(published())).to.deep.equal(['One', 'Two']);
  });

  it('fails, so that somebody hears of it, and keeps what is published, when a source cannot be read', () => {
    rmSync(join(folder.path, 'b.json'));
    expect(morning()).to.deep.equal([1, 0]);
    folder.write('a.json', '{"events": [');
    expect(morning()).to.deep.equal([2, 0]);
    expect(namesIn(published())).to.deep.equal(['One', 'Two']);
  });

  it('is quiet where no file of events was ever made', () => {
    const [, keep = ''] = scripts;
    rmSync(join(site, 'events.json'));
    git('rm', '--quiet', '--cached', 'events.json');
    expect(step(keep)).to.equal(0);
  });
});
