import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { createApp } from './app.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { openEventsFile } from './events-file.ts';
import { openLedger } from './ledger.ts';
import { openChanges } from './change.ts';
import { createManageLink } from './manage-link.ts';
import { createNotify } from './notify.ts';
import { createOrganiserCheck, keptToken, organiserToken } from './organiser.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { originRule } from './origins.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { createRate } from './rate.ts';
import { prepare } from './schema.ts';
import type { Store } from './store.ts';

export interface EndpointOptions {
  /** 0 or absent: any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** The database's file; the organiser's token is kept beside it. */
  readonly database: string;
  /** Another database than the file. */
  readonly store?: Store;
  /** The events file; absent: any event can be booked, and nobody counts. */
  readonly events?: string | undefined;
  /** Exact origins; absent: pages of this machine alone. */
  readonly origins?: readonly string[] | undefined;
  readonly organiserToken?: string | undefined;
  /** Where the world finds this endpoint; with it, each booking is answered with an address to cancel it at. */
  readonly address?: string | undefined;
  /** A web address or a command that is told of each new booking, and of each change. */
  readonly notify?: string | undefined;
  /** Signs what a web address is told; absent: one is made, and kept beside the database. */
  readonly notifySecret?: string | undefined;
  /** The greatest number that a browser may have to find before it may book; absent: none is asked for. */
  readonly proofOfWork?: number | undefined;
  /** What one address may send. */
  readonly bookingsPerMinute?: number;
  readonly clock?: () => number /* milliseconds since the epoch */;
  readonly log?: (words: string) => void;
}

export interface RunningEndpoint {
  readonly url: string;
  readonly token: string;
  readonly tokenIsNew: boolean;
  close(): Promise<void>;
}

/** Opens the booking endpoint; it answers once this resolves. */
export const startEndpoint = async (options: EndpointOptions): Promise<RunningEndpoint> => {
  const { host = '127.0.0.1', clock = Date.now, log = console.error } = options;
  const { token, isNew } = organiserToken(dirname(resolve(options.database)), options.organiserToken);
  const store = options.store ?? (await openEmbeddedStore(options.database));
  await prepare(store);
  const events = options.events
    ? openEventsFile(options.events, store, { mayPretend: isLoopback(host), clock, log })
    : undefined;
  await events?.follow();

  const outbox = await openNews(store, options, clock, log);
  const ledger = openLedger(store);
  const link = createManageLink(await keyFor(store, 'manage'), options.address);
  const app = createApp({
    desk: {
      ledger,
      personKey: await keyFor(store, 'person'),
      proof: options.proofOfWork
        ? createProofOfWork({ key: await keyFor(store, 'proof'), store, clock, hardest: options.proofOfWork })
        : undefined,
      manageUrl: link.urlOf,
      clock,
      knows: async (id) => !events || ledger.lists(id),
      admit: async ({ id, name }) => !events && admit(store, id, name),
      tooMany: createRate(options.bookingsPerMinute ?? 120, clock),
      added: () => outbox?.wake(),
    },
    store,
    management: {
      link,
      ledger,
      store,
      changes: openChanges(store, ledger, clock),
      changed: () => outbox?.wake(),
    },
    follow: async () => events?.follow(),
    headings: () => events?.headings() ?? new Map(),
    allows: originRule(options.origins),
    isOrganiser: createOrganiserCheck(token),
    addressOf,
    log,
  });

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  // Proxies keep a connection for a minute: one that is closed before takes the booking with it that was just sent.
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, options.port ?? 0, host);
  const close = async (): Promise<void> => {
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
    await outbox?.close();
    await store.close();
  };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    token,
    tokenIsNew: isNew,
    close,
  };
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host);

/** A proxy on this machine says who it speaks for; anyone else could say anything. */
const addressOf = (context: Context): string => {
  const address = getConnInfo(context).remote.address ?? '';
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && /^(::1|(::ffff:)?127\.)/.test(address) ? forwarded : address;
};

/** What was made before anyone was to be told stays untold. */
const openNews = async (
  store: Store,
  { notify, notifySecret, database }: EndpointOptions,
  clock: () => number,
  log: (words: string) => void,
): Promise<Outbox | undefined> => {
  if (!notify) return undefined;
  const folder = dirname(resolve(database));
  const { token } = keptToken(folder, 'notify-secret', 'NOTIFY_SECRET', notifySecret);
  const tell = createNotify(notify, token, clock);
  const since = await kept(store, 'told-since', () => new Date(clock()).toISOString());
  return tell && openOutbox({ store, tell, since, clock, log });
};

const admit = async (store: Store, id: string, name: string): Promise<boolean> => {
  await store.rows('INSERT INTO event (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING', [id, name]);
  return true;
};

const keyFor = (store: Store, use: string): Promise<string> =>
  kept(store, use, () => randomBytes(32).toString('hex'));

// Several processes may start at once: whichever comes first makes it for all.
const kept = async (store: Store, name: string, make: () => string): Promise<string> => {
  await store.rows('INSERT INTO secret (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING', [
    name,
    make(),
  ]);
  const [row] = await store.rows('SELECT value FROM secret WHERE name = ?1', [name]);
  return String(row?.['value']);
};
