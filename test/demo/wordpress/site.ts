import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unprivileged } from '../owner.ts';
import { php, servePhp } from '../php-server.ts';
import { openDatabase } from './database.ts';
import { finished } from './finished.ts';

export interface Site {
  readonly origin: string;
  /** The folder that visitors reach. */
  readonly folder: string;
  /** Runs a few lines of PHP inside WordPress; what they print. */
  readonly run: (code: string) => Promise<string>;
  /** What PHP complained of that is not WordPress' own. */
  readonly messages: () => readonly string[];
  readonly close: () => Promise<void>;
}

const fixtures = resolve('test/demo/wordpress');

/** A new WordPress with a database, as a host puts it up, and nobody's yet. */
export const openSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const owner = unprivileged(folder);
  const site = join(folder, 'site');
  const put = async (): Promise<void> => {
    await finished('cp', ['-rL', '/usr/share/wordpress', site], owner);
    rmSync(join(site, 'wp-config.php'));
    copyFileSync(join(fixtures, 'wp-config.php'), join(site, 'wp-config.php'));
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    copyFileSync(join(fixtures, 'surroundings.php'), join(site, 'wp-content/mu-plugins/surroundings.php'));
  };
  const [database] = await Promise.all([openDatabase(folder, owner), put()]);
  copyFileSync(join(fixtures, 'install.php'), join(folder, 'install.php'));
  await finished(php, [...quiet, join(folder, 'install.php'), site], owner);
  const server = await servePhp(site, { args: quiet, owner, workers: 1 });
  const log = join(folder, 'messages.log');
  return {
    origin: server.origin,
    folder: site,
    run: (code) => finished(php, [...quiet, '-r', `require '${site}/wp-load.php'; ${code}`], owner),
    messages: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(isOurs) : []),
    close: async () => {
      await server.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const quiet = ['-d', 'display_errors=0', '-d', 'log_errors=1', '-d', 'opcache.enable_cli=1'];

/** Debian's WordPress is older than its PHP, and complains of itself; of us it says that we use it in a wrong way. */
const isOurs = (line: string): boolean =>
  line !== '' &&
  (/turnout\/(?:includes|block|turnout\.php)|incorrectly/.test(line) ||
    !/\/(?:wp-includes|wp-admin)\//.test(line));
