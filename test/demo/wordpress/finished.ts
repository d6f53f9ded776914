import { spawn } from 'node:child_process';
import type { Owner } from '../owner.ts';

/** Runs a program to its end; what it printed, or an error with that. */
export const finished = (program: string, args: readonly string[], owner: Owner): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...owner });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) =>
      status === 0 ? resolve(printed) : reject(new Error(`${program} ended with ${status}: ${printed}`)),
    );
  });
