import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { problem } from './problems.ts';
import { reply } from './reply.ts';

/**
 * Pages of the listed origins may send and may read every answer, refusals too; pages of any other store nothing.
 *
 * A refused page sees only a network error, since it may not read the reason. So the reason is said here,
 * once for each origin, to whoever runs the endpoint. Programs that are no browsers send no origin.
 */
export const guardOrigins = (
  allows: (origin: string) => boolean,
  log: (words: string) => void,
): readonly MiddlewareHandler[] => {
  const told = new Set<string>();
  const refuse: MiddlewareHandler = async (context, next) => {
    const origin = context.req.header('origin');
    if (origin === undefined || allows(origin)) return next();
    if (!told.has(origin) && told.size < mostTold) {
      told.add(origin);
      log(
        `Refused a page of ${JSON.stringify(origin.slice(0, 200))}. If it is yours, add that origin to ORIGINS and start again.`,
      );
    }
    context.header('Vary', 'Origin');
    return reply(context, problem(403, 'origin-not-allowed', 'Bookings from this page are not taken here'));
  };
  return [
    refuse,
    cors({
      origin: (origin) => (allows(origin) ? origin : null),
      allowMethods: ['POST', 'GET', 'OPTIONS'],
      allowHeaders: ['content-type', 'idempotency-key'],
      exposeHeaders: ['retry-after', 'location'],
      maxAge: 7_200,
    }),
  ];
};

const mostTold = 100;

/** A list of exact origins; without one, pages of this machine alone. */
export const originRule = (origins: readonly string[] | undefined): ((origin: string) => boolean) => {
  const listed = new Set(origins?.map((origin) => origin.replace(/\/+$/, '')));
  return (origin) =>
    origins ? listed.has(origin) : /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
};
