import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../source/server.ts';
import { temporaryFolder, turnout } from './running.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on loopback whose answers a test changes as it goes; what is not there is 404. */
export const site = async () => {
  const answers = new Map<string, Answer>();
  const server = await serve((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) return answer(request, response);
    response.statusCode = 404;
    response.end();
  });
  const origin = new URL(server.page).origin;
  return {
    origin,
    asked: (): readonly string[] => server.asked.map(({ url }) => url ?? ''),
    answer: (path: string, what: Answer | object | string): string => {
      answers.set(path, typeof what === 'function' ? (_, response) => what(_, response) : sending(what));
      return origin + path;
    },
    remove: (path: string): void => void answers.delete(path),
    close: server.close,
  };
};

const sending =
  (what: object | string): Answer =>
  (_, response) => {
    response.end(typeof what === 'string' ? what : JSON.stringify(what));
  };

/** A site, a folder to import into, and the command for it; gone after the tests around. */
export const importing = () => {
  const folder = temporaryFolder();
  let started: Awaited<ReturnType<typeof site>> | undefined;
  before(async () => {
    started = await site();
  });
  after(async () => {
    folder.remove();
    await started?.close();
  });
  return {
    folder,
    run: (...words: readonly string[]) => turnout(folder.path, ['import', '--allow-private', ...words]),
    web: () => {
      if (!started) throw new Error('The site is not there before the tests are run.');
      return started;
    },
  };
};
