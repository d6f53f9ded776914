import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { availability } from './availability.ts';
import { book, type Desk } from './book.ts';
import { writeCsv } from './csv.ts';
import { bodyOfForm } from './form-post.ts';
import type { Headings } from './headings.ts';
import { listOf } from './listed.ts';
import { guardOrigins } from './origins.ts';
import { managePages, type Management } from './manage.ts';
import { organise } from './organise.ts';
import { showPage } from './page.ts';
import { problem, temporarilyUnavailable, type Answer } from './problems.ts';
import { receipt } from './receipt.ts';
import { reply } from './reply.ts';
import * as statements from './statements.ts';
import type { Store } from './store.ts';

export interface Endpoint {
  readonly desk: Desk;
  readonly store: Store;
  readonly management: Management;
  /** Brings the events up to date. */
  readonly follow: () => Promise<void>;
  /** The words in which the events ask. */
  readonly headings: () => Headings;
  readonly allows: (origin: string) => boolean;
  readonly isOrganiser: (authorization: string | undefined) => boolean;
  readonly addressOf: (context: Context) => string;
  readonly log: (words: string) => void;
}

/** The endpoint as a function from request to answer: it stands on nothing but the web's own Request and Response. */
export const createApp = (endpoint: Endpoint): Hono => {
  const { desk, store, follow, log } = endpoint;
  const app = new Hono();
  const isOrganiser = (context: Context) => endpoint.isOrganiser(context.req.header('authorization'));

  // These pages are the endpoint's own, and whoever knows the address of one may use it.
  app.route('/manage', managePages(endpoint.management));
  app.use(...guardOrigins(endpoint.allows, log));
  app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => reply(context, tooLarge) }));

  const take = async (context: Context, body: unknown, withoutScript = false): Promise<Answer> => {
    await follow();
    const sender = { address: endpoint.addressOf(context), isOrganiser: isOrganiser(context), withoutScript };
    return book(desk, body, sender);
  };

  app.post('/bookings', async (context) => {
    // JSON alone: a page of another origin must then ask first (preflight), which a stray form cannot.
    if (mediaType(context) !== 'application/json') return reply(context, notJson);
    const body = parse(await context.req.text());
    return reply(context, body === undefined ? malformed : await take(context, body));
  });

  app.post('/bookings/form', async (context) => {
    if (mediaType(context) !== 'application/x-www-form-urlencoded') return reply(context, notForm);
    const answer = await take(context, bodyOfForm(new URLSearchParams(await context.req.text())), true);
    if (answer.body.retryAfter !== undefined) context.header('Retry-After', String(answer.body.retryAfter));
    return showPage(context, answer.status, receipt(answer));
  });

  app.get('/availability', async (context) => {
    await follow();
    const ids = context.req.queries('event')?.flatMap((list) => list.split(',')) ?? [];
    const body = await availability(store, ids.slice(0, mostAskedFor), desk.clock());
    return context.json(body, 200, { 'Cache-Control': 'public, max-age=30' });
  });

  const bookings = () => store.rows(statements.list);

  app.get('/bookings', async (context) => {
    if (!isOrganiser(context)) return reply(context, notOrganiser);
    return reply(context, { status: 200, body: { bookings: (await bookings()).map(listOf) } });
  });

  app.get('/bookings.csv', async (context) => {
    if (!isOrganiser(context)) return reply(context, notOrganiser);
    await follow();
    return context.body(writeCsv(await bookings(), endpoint.headings()), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bookings.csv"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  app.post('/bookings/:reference/:what', async (context) => {
    if (!isOrganiser(context)) return reply(context, notOrganiser);
    const { changes, changed } = endpoint.management;
    const { reference, what } = context.req.param();
    const answer = await organise(store, changes, reference, what);
    if (answer.status === 200) changed();
    return reply(context, answer);
  });

  for (const [path, methods] of Object.entries(methodsOf))
    app.all(path, (context) => {
      context.header('Allow', methods);
      return reply(context, notAllowed);
    });

  app.notFound((context) =>
    reply(context, problem(404, 'no-such-address', 'There is nothing at this address')),
  );
  app.onError((error, context) => {
    // The message of a database names tables and files, never what was answered.
    log(`Could not answer: ${error.message}`);
    return reply(context, temporarilyUnavailable());
  });
  return app;
};

/** Every address with what may be asked of it; OPTIONS is answered before. */
const methodsOf = {
  '/bookings': 'GET, POST, OPTIONS',
  '/bookings/form': 'POST, OPTIONS',
  '/bookings.csv': 'GET, OPTIONS',
  '/availability': 'GET, OPTIONS',
};

const mostBytes = 64 * 1024;
const mostAskedFor = 100;

const tooLarge = problem(413, 'too-large', 'A booking may have 64 kilobytes');
const notJson = problem(415, 'not-json', 'Send the booking as application/json');
const notForm = problem(415, 'not-a-form', 'Send the form as application/x-www-form-urlencoded');
const notAllowed = problem(405, 'method-not-allowed', 'This address is not asked in this way');
const malformed = problem(400, 'malformed', 'This is not JSON');
const notOrganiser = problem(401, 'not-the-organiser', "This is for whoever has the organiser's token");

const mediaType = (context: Context): string =>
  (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
