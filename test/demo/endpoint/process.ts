import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EndpointOptions } from '../../../demo/endpoint/start.ts';

/** An endpoint in a process of its own, which can be killed. */
export interface EndpointProcess {
  readonly url: string;
  readonly token: string;
  kill(): Promise<void>;
}

export const startProcess = async (options: EndpointOptions): Promise<EndpointProcess> => {
  const child = fork(fileURLToPath(new URL('child.js', import.meta.url)), [JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const { url, token } = await started(child);
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { url, token, kill };
};

const started = (child: ChildProcess): Promise<{ readonly url: string; readonly token: string }> =>
  new Promise((resolve, reject) => {
    child.once('message', (message: { url: string; token: string }) => resolve(message));
    child.once('exit', (code) => reject(new Error(`The endpoint ended with ${code}`)));
  });
