import type { Booking } from '../booking/booking.ts';
import type { Environment } from './environment.ts';
import { readText, readWhole, type Body } from './reading.ts';

/**
 * A booking with the proof that its endpoint asked for: a number is looked for whose digest, behind a salt, is the one that
 * was given. It costs a visitor a second of waiting and a program that floods the endpoint its time. The scheme is
 * ALTCHA's. Undefined where it cannot be found, or not in time.
 */
export const prove = async (
  challenge: Body,
  booking: Booking,
  environment: Environment,
  over: () => boolean,
): Promise<Booking | undefined> => {
  const asked = read(challenge);
  if (!asked) return undefined;
  const number = await find(asked, environment, over);
  if (number === undefined) return undefined;
  const { algorithm, challenge: digest, salt, signature } = asked;
  const captcha = btoa(JSON.stringify({ algorithm, challenge: digest, number, salt, signature }));
  return { ...booking, guard: { ...booking.guard, captcha } };
};

/** Tried before the page has its turn: a few milliseconds, on an old phone as well. */
const atOnce = 100;
/** No endpoint may keep a phone busy for longer than that takes. */
const most = 1_000_000;

type Asked = NonNullable<ReturnType<typeof read>>;

const read = (challenge: Body) => {
  const [algorithm, digest, salt, signature] = ['algorithm', 'challenge', 'salt', 'signature'].map((name) =>
    readText(challenge, name),
  );
  const max = readWhole(challenge, 'maxnumber') ?? most;
  if (algorithm !== 'SHA-256' || !isHex(digest) || !isHex(signature) || max > most) return undefined;
  return salt && /^[!-~]+$/.test(salt) ? { algorithm, challenge: digest, salt, signature, max } : undefined;
};

const isHex = (text: string | undefined): text is string => /^[0-9a-f]{64}$/.test(text ?? '');

/** The digests are made beside the page, which goes on: no worker, which a strict page forbids. */
const find = async (
  { challenge, salt, max }: Asked,
  environment: Environment,
  over: () => boolean,
): Promise<number | undefined> => {
  // Browsers have it on secure pages alone.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  const wanted = (challenge.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const encoder = new TextEncoder();
  for (let first = 0; subtle && first <= max && !over(); first += atOnce) {
    const numbers = [...Array(Math.min(atOnce, max - first + 1)).keys()].map((step) => first + step);
    const digests = await Promise.all(
      numbers.map((number) => subtle.digest('SHA-256', encoder.encode(`${salt}${number}`))),
    );
    const at = digests.findIndex((digest) => new Uint8Array(digest).every((byte, i) => byte === wanted[i]));
    if (at >= 0) return first + at;
    await new Promise<void>((resolve) => environment.after(0, resolve));
  }
  return undefined;
};
