import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { currentSeries } from './current-series.ts';

export interface DemoServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface DemoOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Origin of the booking endpoint. */
  readonly endpoint: string;
  readonly today?: () => Date;
}

/** Serves the demonstration's pages and the bundle to this machine alone. */
export const serveDemo = async ({
  port,
  endpoint,
  today = () => new Date(),
}: DemoOptions): Promise<DemoServer> => {
  const headers = {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  };
  const server = createServer((request, response) => {
    void answer(request, endpoint, today()).then(({ status, type, body }) => {
      response.writeHead(status, {
        ...headers,
        'Content-Type': type,
        ...(type.startsWith('text/html')
          ? !isHostile(request.url) && {
              'Content-Security-Policy': contentSecurityPolicy(endpoint, readsAnywhere(request.url)),
            }
          : // Frames without an origin, which some site builders use, get files only where everybody does.
            { 'Access-Control-Allow-Origin': '*' }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${portOf(server.address())}`, close };
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const answer = async ({ method, url }: IncomingMessage, endpoint: string, today: Date): Promise<Answer> => {
  if (method !== 'GET' && method !== 'HEAD') return say(405, 'Only GET and HEAD are answered here.');
  const path = pathOf(url ?? '/');
  if (path === '/events/current.json')
    return { status: 200, type: json, body: JSON.stringify(currentSeries(today)) };
  const file = path && fileOf(path);
  const type = file && types.get(extname(file));
  if (!file || !type) return say(404, 'There is no such page.');
  try {
    const body = await readFile(file);
    // The pages name the endpoint as it usually is; where its port was taken it is elsewhere.
    return {
      status: 200,
      type,
      body: type === html ? body.toString().replaceAll(usualEndpoint, endpoint) : body,
    };
  } catch {
    return say(404, 'There is no such page.');
  }
};

/** Pages that do what no careful page does have no careful page's policy. */
const isHostile = (url = ''): boolean => url.startsWith('/hostile/');

const usualEndpoint = 'http://localhost:8081';

/** The path decoded once, made of plain names: none is empty, hidden, or leads upwards. */
const pathOf = (url: string): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const full = path.endsWith('/') ? `${path}index.html` : path;
    return /^(\/@?[\w-][\w.-]*)+$/.test(full) ? full : undefined;
  } catch {
    return undefined;
  }
};

/** What the pages borrow from others: libraries that stand around us in real sites. */
const borrowed =
  /^\/node_modules\/(?:@lit|bootstrap|jquery|jquery-validation|lit|lit-2|lit-element|lit-html|mootools|react|react-dom|scheduler|vue|zone\.js)\//;

/** The bundle, and of the demonstration all but the bookings and the endpoint's source. */
const fileOf = (path: string): string | undefined => {
  if (path.startsWith('/dist/') || borrowed.test(path)) return path.slice(1);
  return /^\/(data|endpoint)\//.test(path) ? undefined : join('demo', path);
};

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const types = new Map([
  ['.html', html],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', json],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
]);

const say = (status: number, words: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${words}\n`,
});

/** The snippet maker reads whatever addresses are typed into it. */
const readsAnywhere = (url = ''): string =>
  /^\/dist\/snippet-maker\.html(?:[?#]|$)/.test(url) ? ' https:' : '';

/** As strict as a careful site's, so that the demonstration shows that nothing more is needed. */
const contentSecurityPolicy = (endpoint: string, more: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    `connect-src 'self' ${endpoint}${more}`,
    `form-action ${endpoint}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types turnout',
  ].join('; ');

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;
