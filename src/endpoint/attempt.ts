import { readAnswer, type Lost } from './answer.ts';
import type { Environment } from './environment.ts';
import { attemptLimit } from './patience.ts';
import type { Reply } from './preset.ts';

/** One try at sending. `stop` ends it as lost, and frees the connection. */
export interface Attempt {
  readonly answer: Promise<Reply | Lost>;
  stop(): void;
}

/** Puts one request on the wire and waits for the last byte of its answer, within the limit. Never rejects. */
export const attempt = (url: string, init: RequestInit, environment: Environment): Attempt => {
  const controller = new AbortController();
  let end: (answer: Reply | Lost) => void = () => {};
  // The first end wins. A patched `fetch` may ignore the signal, so the limit does not rest on it.
  const answer = new Promise<Reply | Lost>((resolve) => {
    const callOff = environment.after(attemptLimit, () => end('too-slow'));
    end = (found) => {
      callOff();
      resolve(found);
      // A whole answer needs no end, and a page that reads along may not have come to it yet.
      if (typeof found === 'string' || found.type === 'opaque') controller.abort();
    };
  });
  exchange(url, { ...init, signal: controller.signal }, environment).then(
    (found) => end(found),
    // Refused, reset, no name, CORS, policy, an extension: engines tell these apart in words only, so we do not.
    () => end('unreachable'),
  );
  return { answer, stop: () => end('unreachable') };
};

const exchange = async (url: string, init: RequestInit, environment: Environment): Promise<Reply | Lost> =>
  readAnswer(await environment.fetch(url, init));
