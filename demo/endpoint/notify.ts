import { spawn } from 'node:child_process';

/** What is told of a new booking: the booking itself, and what its maker was answered. */
export interface News {
  readonly booking: unknown;
  readonly answer: unknown;
}

/**
 * Tells a web address, or a command by its standard input, of each new booking.
 *
 * It runs after the booking is kept and nobody waits for it: when it fails, that is logged, and the booking stands.
 */
export const createNotify = (
  target: string | undefined,
  log: (words: string) => void,
): ((news: News) => void) => {
  if (!target) return () => undefined;
  const tell = /^https?:\/\//i.test(target) ? post : run;
  return (news) => {
    tell(target, JSON.stringify(news)).catch((failure: Error) =>
      log(`The booking is kept, but telling of it failed: ${failure.message}`),
    );
  };
};

const patienceInMilliseconds = 10_000;

const post = async (url: string, body: string): Promise<void> => {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
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
