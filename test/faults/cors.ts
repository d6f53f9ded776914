import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Step } from './steps.ts';

/** The CORS headers of an answer, as the step has them. */
export const corsHeaders = (
  request: IncomingMessage,
  status: number,
  { cors = 'full' }: Step,
): Record<string, string> => {
  const origin = request.headers.origin;
  if (!origin || cors === 'none' || (cors === 'ok-only' && status >= 400)) return {};
  if (cors === 'other-origin') return { 'Access-Control-Allow-Origin': 'https://elsewhere.example' };
  if (cors === 'credentials') {
    return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' };
  }
  return {
    'Access-Control-Allow-Origin': origin,
    Vary: 'Origin',
    ...(cors === 'full' && { 'Access-Control-Expose-Headers': 'location, retry-after, date' }),
  };
};

/** Nothing comes after a preflight that is refused, so it takes the step; any other meets what the request after it will meet. */
export const refusesPreflight = ({ preflight = 'ok', cors = 'full' }: Step): boolean =>
  /^(?:405|deny-header|reset)$/.test(preflight) || cors === 'none' || cors === 'other-origin';

export const answerPreflight = async (
  request: IncomingMessage,
  response: ServerResponse,
  step: Step,
): Promise<void> => {
  const preflight = step.preflight ?? 'ok';
  if (preflight === 'reset') return void request.socket.resetAndDestroy();
  if (preflight.startsWith('slow')) await pause(Number(preflight.split(':')[1]));
  if (preflight === '405') return void response.writeHead(405).end();
  response.writeHead(204, {
    ...corsHeaders(request, 204, step),
    'Access-Control-Allow-Methods': 'POST, PUT, GET, OPTIONS',
    'Access-Control-Allow-Headers': preflight === 'deny-header' ? 'accept' : 'content-type, idempotency-key',
    // Nothing is remembered, so that each test meets its own preflight.
    'Access-Control-Max-Age': '0',
  });
  response.end();
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
