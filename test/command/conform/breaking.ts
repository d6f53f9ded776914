import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Asking } from '../../../src/command/conform/ask.ts';
import type { Finding } from '../../../src/command/conform/finding.ts';
import { listening } from '../../demo/listening.ts';

/** A request or an answer on its way through. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One thing that an endpoint may get wrong: what it makes of what comes, or of what it would have answered. */
export interface Break {
  /** Answers by itself. */
  readonly instead?: (asked: Passing) => Passing | undefined;
  readonly hears?: (asked: Passing) => Passing;
  readonly says?: (answer: Passing, asked: Passing) => Passing;
}

/** The group that asks for a promise, the promise as the report names it, and a way to break it. */
export type BrokenPromise = readonly [
  ask: (asked: Asking) => Promise<readonly Finding[]>,
  promise: string,
  how: string,
  make: () => Break,
];

/** A right endpoint with one thing broken in front of it. */
export const breakEndpoint = async (
  right: string,
  { instead = () => undefined, hears = (asked) => asked, says = (answer) => answer }: Break,
) => {
  const server = createServer((request, response) => {
    void pass(request).then(
      (answer) => write(response, answer),
      () => response.destroy(),
    );
  });
  const pass = async (request: IncomingMessage): Promise<Passing> => {
    const asked = await read(request);
    return instead(asked) ?? says(await forward(right, hears(asked)), asked);
  };
  return listening(server);
};

const read = async (request: IncomingMessage): Promise<Passing> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)
        ? [[name, value]]
        : [],
    ),
  );
  return { method: request.method ?? '', path: request.url ?? '', status: 0, headers, body };
};

const forward = async (right: string, { method, path, headers, body }: Passing): Promise<Passing> => {
  const reply = await fetch(right + path, {
    method,
    headers,
    ...(method === 'POST' || method === 'PUT' ? { body } : {}),
  });
  const told = Object.fromEntries(
    [...reply.headers].filter(([name]) => !['connection', 'content-length', 'keep-alive'].includes(name)),
  );
  return { method, path, status: reply.status, headers: told, body: await reply.text() };
};

const write = (response: ServerResponse, { status, headers, body }: Passing): void => {
  response.writeHead(status, headers);
  response.end(body);
};
