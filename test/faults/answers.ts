import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Said } from './bookings.ts';
import { corsHeaders, pause } from './cors.ts';
import type { Room } from './ledger.ts';
import { lies } from './lies.ts';
import { amount, type Step } from './steps.ts';

/** Answers one request, and misbehaves as the step says. */
export const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  room: Room,
  step: Step,
  said: Said,
  otherOrigin: string,
): Promise<void> => {
  const { socket } = request;
  const cut = (): void => void (step.how === 'fin' ? socket.destroySoon() : socket.resetAndDestroy());
  if (step.delay) await pause(step.delay);
  if (step.gate) await room.passing(step.gate);
  if (step.cut === 'after-read') return cut();
  if (step.hang) return;
  if (step.early) response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
  if (step.redirect) return redirect(request, response, step, step.redirect, otherOrigin);

  const told = tell(step, said);
  const body = pack(told.body, step);
  const { length = 'right' } = step;
  response.useChunkedEncodingByDefault = length === 'chunked';
  if (step.close || length === 'none') response.shouldKeepAlive = false;
  response.writeHead(told.status, {
    ...corsHeaders(request, told.status, step),
    ...(told.type && { 'Content-Type': told.type }),
    ...(step.gzip && { 'Content-Encoding': 'gzip' }),
    ...(step.retryAfter !== undefined && { 'Retry-After': retryAfter(step.retryAfter) }),
    ...(length === 'right' && told.status !== 204 && { 'Content-Length': body.length }),
    ...(length.startsWith('long') && { 'Content-Length': body.length + amount(length) }),
    ...step.headers,
  });
  if (told.status === 204) return void response.end();
  response.flushHeaders();
  if (step.cut === 'after-headers') return void setTimeout(cut, 20);
  if (step.cut) {
    response.write(body.subarray(0, amount(step.cut)));
    // The part that was written must have left before the connection goes.
    return void setTimeout(cut, 20);
  }
  if (step.bytesPerSecond) await trickle(response, body, step.bytesPerSecond);
  else response.write(body);
  response.end();
};

const tell = (step: Step, said: Said): { status: number; type: string; body: Buffer } => {
  const lie = step.lie && lies[step.lie];
  if (lie) return { ...lie, body: Buffer.from(lie.body) };
  const status = step.status ?? said.status;
  const plain = step.status === undefined ? said : { body: { type: 'about:blank', status }, problem: true };
  const value = step.body ?? (status >= 200 && status < 300 ? said.body : plain.body);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const type = step.type ?? (status >= 400 ? 'application/problem+json' : 'application/json');
  return {
    status,
    type: step.charset ? `${type}; charset=${step.charset}` : type,
    body: step.base64 === undefined ? Buffer.from(text) : Buffer.from(step.base64, 'base64'),
  };
};

const pack = (body: Buffer, { pad, gzip }: Step): Buffer => {
  const padded = pad ? Buffer.concat([body, Buffer.alloc(pad * 1024 * 1024, ' ')]) : body;
  return gzip ? gzipSync(padded) : padded;
};

const retryAfter = (value: NonNullable<Step['retryAfter']>): string =>
  typeof value === 'string' ? value : new Date(Date.now() + value.date * 1000).toUTCString();

const trickle = async (response: ServerResponse, body: Buffer, bytesPerSecond: number): Promise<void> => {
  for (let at = 0; at < body.length && !response.destroyed; at++) {
    response.write(body.subarray(at, at + 1));
    await pause(1000 / bytesPerSecond);
  }
};

/** `to: 'other'` is the other origin; `times` makes a chain. Where it ends, `/landed` looks like a success. */
const redirect = (
  request: IncomingMessage,
  response: ServerResponse,
  step: Step,
  { status, to, times = 1 }: NonNullable<Step['redirect']>,
  otherOrigin: string,
): void => {
  const room = /^\/v\/[^/]+/.exec(request.url ?? '')?.[0] ?? '';
  const target = times > 1 ? `${room}/hop/${status}/${times - 1}` : `${room}/landed`;
  const location = to === 'other' ? otherOrigin + target : (to ?? target);
  response.writeHead(status, { ...corsHeaders(request, status, step), Location: location });
  response.end();
};
