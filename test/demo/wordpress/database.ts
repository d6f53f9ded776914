import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Owner } from '../owner.ts';
import { ended } from '../php-server.ts';
import { finished } from './finished.ts';

export interface Database {
  readonly socket: string;
  readonly close: () => Promise<void>;
}

/** Opens a database of the tests' own, that only a socket in its folder leads to and that nobody needs tomorrow. */
export const openDatabase = async (folder: string, owner: Owner): Promise<Database> => {
  const data = `--datadir=${join(folder, 'database')}`;
  await finished(
    'mariadb-install-db',
    ['--no-defaults', data, '--auth-root-authentication-method=normal', '--skip-test-db', ...careless],
    owner,
  );
  const socket = join(folder, 's');
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      data,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/pid`,
      ...careless,
    ],
    { stdio: 'ignore', detached: true, ...owner },
  );
  for (let attempt = 0; attempt < 600 && !existsSync(socket); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  if (!existsSync(socket)) throw new Error('The database does not start.');
  return { socket, close: () => ended(server) };
};

/** Nothing is waited for until it is on the disk. */
const careless = [
  '--innodb-flush-log-at-trx-commit=0',
  '--skip-innodb-doublewrite',
  '--innodb-buffer-pool-size=32M',
  '--innodb-log-file-size=16M',
  '--sync-frm=OFF',
];
