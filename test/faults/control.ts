import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Events } from './bookings.ts';
import type { Room } from './ledger.ts';
import type { Step } from './steps.ts';

/** What a test can ask of the server besides booking. */
export interface Controls {
  readonly events: Events;
  room(visitor: string): Room;
  forget(visitor: string): void;
  /** A visitor's own door: its origin, or undefined when it is closed. */
  door(visitor: string, open: boolean): Promise<string>;
  readonly origins: { readonly pageOrigin: string; readonly endpointOrigin: string };
}

/** The `__` routes, readable from any page. */
export const control = async (
  request: IncomingMessage,
  response: ServerResponse,
  visitor: string,
  controls: Controls,
): Promise<void> => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
  response.setHeader('Access-Control-Allow-Headers', 'content-type');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const url = new URL(request.url ?? '/', 'http://localhost');
  const verb = /__(\w+)$/.exec(url.pathname)?.[1];
  let found: unknown = {};
  if (verb === 'script') controls.room(visitor).follow(JSON.parse(await readBody(request)) as Step[]);
  else if (verb === 'ledger') found = controls.room(visitor).ledger();
  else if (verb === 'open') controls.room(visitor).openGate(url.searchParams.get('gate') ?? '');
  else if (verb === 'reset') controls.forget(visitor);
  else if (verb === 'beat') found = 1;
  else if (verb === 'origins') found = controls.origins;
  else if (verb === 'listen')
    found = { origin: await controls.door(visitor, url.searchParams.get('on') === '1') };
  else if (verb === 'event') {
    const { id, capacity } = JSON.parse(await readBody(request)) as { id: string; capacity: number };
    controls.events.set(id, capacity);
  } else response.statusCode = 404;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(found));
};

export const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};
