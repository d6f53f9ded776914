import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Owner } from './owner.ts';

export const php = process.env['PHP_PATH'] || 'php';

export interface PhpServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface PhpSettings {
  readonly args?: readonly string[];
  readonly owner?: Owner;
  /**
   * How many answer at once. Of several, one may take a connection that a browser keeps in hand and then stand at the
   * door for the next: where browsers visit, one alone answers them all.
   */
  readonly workers?: number;
}

/** Serves a folder with PHP's own server, on any free port of this machine. */
export const servePhp = async (
  folder: string,
  { args = [], owner = {}, workers = 8 }: PhpSettings = {},
): Promise<PhpServer> => {
  const port = await freePort();
  const server = spawn(php, [...args, '-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: true,
    ...owner,
    env: { ...(owner.env ?? process.env), PHP_CLI_SERVER_WORKERS: String(workers) },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  return { origin, close: () => ended(server) };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const address = taken.address();
      taken.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (origin: string): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await fetch(`${origin}/nothing.txt`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('PHP does not answer.');
};

/** A program that was started detached may have workers; they end with their group. */
export const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once('exit', () => resolve());
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
  });
