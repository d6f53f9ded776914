import { spawn } from 'node:child_process';
import { sign } from './signature.ts';

/** One message: it has the same identifier each time it is sent. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/** Tells of one message, and rejects where that failed. */
export type Tell = (message: Message) => Promise<void>;

/** A web address is posted to, signed; a command reads the message from its standard input. Nobody: undefined. */
export const createNotify = (
  target: string | undefined,
  secret: string,
  clock: () => number,
): Tell | undefined => {
  if (!target) return undefined;
  return /^https?:\/\//i.test(target)
    ? (message) => post(target, message, sign(secret, message, clock()))
    : ({ body }) => run(target, body);
};

const patienceInMilliseconds = 10_000;

const post = async (url: string, { body }: Message, signature: Record<string, string>): Promise<void> => {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceInMilliseconds),
  });
  if (!ok) throw new Error(`the address answered ${status}`);
};

const run = (command: string, input: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patienceInMilliseconds,
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the command ended with ${code}`)),
    );
    // A command that does not read its input closes it; how it ends says whether that was a failure.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
