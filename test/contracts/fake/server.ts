import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendingPresets, services } from '../services/index.ts';
import { arrived } from './arrived.ts';
import { answerPreflight, corsHeaders } from './cors.ts';
import { loginPage } from './pages.ts';
import type { Kept, Scenario } from './scenarios.ts';
import type { Answer, FakeService } from './service.ts';

export interface FakeServices {
  readonly origin: string;
  close(): Promise<void>;
}

/** What arrived in one test, and the answer that waits behind a redirect. */
interface Room {
  readonly kept: Kept[];
  waiting?: Answer | undefined;
}

/**
 * Every service on one loopback port: `/<service>/<scenario>/<room>`. What arrived in a room is told at
 * `/__ledger/<room>`.
 */
export const startFakeServices = async (): Promise<FakeServices> => {
  const rooms = new Map<string, Room>();
  const server = createServer((request, response) => {
    serve(request, response, rooms).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  rooms: Map<string, Room>,
): Promise<void> => {
  const path = request.url ?? '';
  const [, first = '', scenario = '', name = ''] = path.split('/');
  const room = rooms.get(name || scenario) ?? { kept: [] };
  rooms.set(name || scenario, room);
  if (first === '__ledger') {
    response.setHeader('Access-Control-Allow-Origin', '*');
    return void response.end(JSON.stringify(room.kept));
  }
  const preset = sendingPresets.find((known) => known === first);
  if (!preset) return void response.writeHead(404).end();
  const service = services[preset];
  const open = scenario !== 'no-preflight' && service.cors === 'full';
  if (request.method === 'OPTIONS')
    return answerPreflight(request, response, open ? (service.allows ?? []) : undefined);
  const body = await read(request);
  const refused = service.refuses(
    arrived({ method: request.method ?? '', path, headers: request.headers, body }),
  );
  const answer =
    request.method === 'GET' ? room.waiting : (refused ?? answerOf(service, scenario as Scenario));
  const isFirst = room.kept.length === 0;
  room.kept.push({
    method: request.method ?? '',
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    body,
    kept:
      request.method === 'POST' &&
      !refused &&
      answer === service.success &&
      !misses.has(scenario) &&
      !(scenario === 'busy-once' && isFirst),
  });
  const readable = service.cors !== 'none' && scenario !== 'unreadable';
  const headers = readable ? corsHeaders(request) : {};
  const landing = `/${preset}/${scenario}/${name}`;
  if (!answer) return;
  if (request.method === 'GET') return write(response, answer, headers);
  // Long after it was given up. Chromium holds on to what may outlive its page, and has few connections to a host.
  if (scenario === 'hang') return void setTimeout(() => request.socket.destroy(), 1_500);
  if (scenario === 'reset') return void request.socket.resetAndDestroy();
  if (scenario === 'busy-once' && isFirst) {
    return void response.writeHead(429, { ...headers, 'Retry-After': '1' }).end();
  }
  if (answer.redirected || scenario.startsWith('redirect')) {
    room.waiting = answer.redirected ? answer : loginPage;
    return void response.writeHead(302, { ...headers, Location: landing }).end();
  }
  if (scenario === 'truncated') return truncate(response, answer, headers, service.cors === 'none');
  write(response, answer, headers);
};

/** Nothing is kept where these happen. */
const misses = new Set(['page', 'broken']);

const answerOf = (service: FakeService, scenario: Scenario): Answer => {
  const { success, surprises = [], refusal } = service;
  const number = /^surprise-(\d+)$/.exec(scenario)?.[1];
  if (number !== undefined) return surprises[Number(number)]?.answer ?? success;
  switch (scenario) {
    case 'refusal':
      return refusal?.answer ?? success;
    case 'page':
      return loginPage;
    case 'empty-200':
      return { status: 200 };
    case 'empty-201':
      return { status: 201 };
    case 'broken':
      return { status: 500, type: 'text/html', body: '<h1>Internal Server Error</h1>' };
    case 'other-id':
      return {
        ...success,
        body: { ...(success.body as object), submissionId: '00000000-0000-4000-8000-000000000000' },
      };
    default:
      return success;
  }
};

const textOf = ({ body = '' }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body));

const typeOf = ({ body, type }: Answer): Record<string, string> => {
  const known = type ?? (typeof body === 'object' ? 'application/json' : undefined);
  return known ? { 'Content-Type': known } : {};
};

const write = (response: ServerResponse, answer: Answer, headers: Record<string, string>): void =>
  void response.writeHead(answer.status, { ...headers, ...typeOf(answer) }).end(textOf(answer));

/** Promises more than comes. */
const truncate = (
  response: ServerResponse,
  answer: Answer,
  headers: Record<string, string>,
  unread: boolean,
): void => {
  const text = textOf(answer) || '<!doctype html><h1>Thank you</h1>';
  response.writeHead(answer.status, { ...headers, ...typeOf(answer), 'Content-Length': text.length + 50 });
  response.write(text.slice(0, 8));
  // What was written must have arrived before the connection goes; nobody waits for the rest of what cannot be read.
  setTimeout(() => response.socket?.destroySoon(), unread ? 2_000 : 20);
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
