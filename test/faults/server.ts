import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import { answer } from './answers.ts';
import { book, Events, take } from './bookings.ts';
import { control, readBody, type Controls } from './control.ts';
import { answerPreflight, refusesPreflight } from './cors.ts';
import { Room, type Arrival } from './ledger.ts';
import type { Step } from './steps.ts';

export interface FaultServer {
  readonly pageOrigin: string;
  readonly endpointOrigin: string;
  close(): Promise<void>;
}

/**
 * A booking endpoint that keeps bookings like a real one and then misbehaves as told. Everything under
 * `/v/<visitor>/` belongs to one visitor, so that tests run side by side; its `__` routes steer and count.
 * What is posted to `plain` is taken as most services do, who cannot tell a repeat; everything else speaks `booking/1`.
 */
export const startFaultServer = async (): Promise<FaultServer> => {
  const rooms = new Map<string, Room>();
  const doors = new Map<string, { server: Server; port: number }>();
  const events = new Events();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response, controls).catch(() => request.socket.destroy());
  };
  const page = createServer(handle);
  const endpoint = createServer(handle);
  const controls: Controls = {
    events,
    origins: { pageOrigin: await listen(page, 0), endpointOrigin: await listen(endpoint, 0) },
    room(visitor) {
      const room = rooms.get(visitor) ?? new Room();
      rooms.set(visitor, room);
      return room;
    },
    forget(visitor) {
      rooms.get(visitor)?.hangUp();
      rooms.delete(visitor);
    },
    async door(visitor, open) {
      const { server, port } = doors.get(visitor) ?? { server: createServer(handle), port: 0 };
      if (!open) {
        await close(server);
        return '';
      }
      const origin = await listen(server, port);
      doors.set(visitor, { server, port: (server.address() as AddressInfo).port });
      return origin;
    },
  };
  return {
    ...controls.origins,
    close: async () => {
      await Promise.all([page, endpoint, ...[...doors.values()].map(({ server }) => server)].map(close));
    },
  };
};

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  controls: Controls,
): Promise<void> => {
  const [, visitor = '', path = ''] = /^(?:\/v\/([^/]+))?(\/[^?]*)/.exec(request.url ?? '/') ?? [];
  if (path.startsWith('/__')) return control(request, response, visitor, controls);
  const room = controls.room(visitor);
  const arrival = note(request, response, room);
  if (request.method === 'OPTIONS')
    return answerPreflight(request, response, refusesPreflight(room.peek()) ? room.take() : room.peek());
  const { pageOrigin, endpointOrigin } = controls.origins;
  const otherOrigin = pageOrigin.endsWith(`:${request.socket.localPort}`) ? endpointOrigin : pageOrigin;
  const hop = /^\/hop\/(\d+)\/(\d+)$/.exec(path);
  const step: Step = hop
    ? { redirect: { status: Number(hop[1]), times: Number(hop[2]) } }
    : path === '/landed'
      ? landed
      : room.take();
  if (step.cut === 'before-read') {
    if (step.how === 'fin') request.socket.destroySoon();
    else request.socket.resetAndDestroy();
    return;
  }
  const text = await readBody(request);
  arrival.body = text;
  arrival.bytes = Buffer.byteLength(text);
  const books = request.method === 'POST' && !hop && path !== '/landed';
  const said = !books
    ? { status: 200, body: { status: 'confirmed', reference: 'NOTHING-KEPT' } }
    : path === '/plain'
      ? take(room, step, text)
      : book(room, controls.events, step, text);
  if (said.kept) arrival.kept = true;
  await answer(request, response, room, step, said, otherOrigin);
};

/** Where a followed redirect ends: it looks like a success, and nothing is kept. */
const landed: Step = { store: false };

const sockets = new WeakMap<Socket, number>();
let connections = 0;

const note = (request: IncomingMessage, response: ServerResponse, room: Room): Arrival => {
  const socket = sockets.get(request.socket) ?? ++connections;
  sockets.set(request.socket, socket);
  const arrival: Arrival = {
    n: room.arrivals.length + 1,
    at: Date.now(),
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    socket,
    bytes: 0,
    aborted: false,
  };
  room.arrivals.push(arrival);
  room.waits(response);
  response.on('close', () => {
    arrival.ended = Date.now();
    arrival.status = response.statusCode;
    arrival.aborted = !response.writableFinished;
  });
  return arrival;
};

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((resolve) => {
    if (server.listening) resolve(originOf(server));
    else server.listen(port, '127.0.0.1', () => resolve(originOf(server)));
  });

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

// Run directly, it says where it listens, in one line.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { pageOrigin, endpointOrigin } = await startFaultServer();
  console.log(JSON.stringify({ pageOrigin, endpointOrigin }));
}
