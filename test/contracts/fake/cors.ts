import type { IncomingMessage, ServerResponse } from 'node:http';

/** What lets the page that asked read the answer. */
export const corsHeaders = (request: IncomingMessage): Record<string, string> => ({
  'Access-Control-Allow-Origin': request.headers.origin ?? '*',
  'Access-Control-Expose-Headers': 'retry-after',
  Vary: 'Origin',
});

/** A service that answers no preflight knows no OPTIONS at all. */
export const answerPreflight = (
  request: IncomingMessage,
  response: ServerResponse,
  allowed: readonly string[] | undefined,
): void => {
  if (!allowed) return void response.writeHead(405).end();
  response
    .writeHead(204, {
      ...corsHeaders(request),
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': ['content-type', ...allowed].join(', '),
      // Nothing is remembered: each test meets its own.
      'Access-Control-Max-Age': '0',
    })
    .end();
};
