import type { Context } from 'hono';
import type { Answer } from './problems.ts';

/** An answer on the wire. What a page needs stands in the body too: it cannot read most headers of another origin. */
export const reply = (context: Context, { status, body }: Answer): Response => {
  if (body.retryAfter !== undefined) context.header('Retry-After', String(body.retryAfter));
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  context.header('Cache-Control', 'no-store');
  context.header('X-Content-Type-Options', 'nosniff');
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return context.body(JSON.stringify(body), status, { 'Content-Type': `${type}; charset=utf-8` });
};
