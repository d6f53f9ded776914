import { readWhole } from '../../endpoint/reading.ts';
import type { Terminal } from '../terminal.ts';
import { heardFrom, silence, type Heard } from './heard.ts';

/** What is asked, and how. */
export interface Target {
  readonly bookings: string;
  readonly form: string;
  readonly availability: string;
  /** The page that may book. */
  readonly origin: string;
  /** It answers no preflight and can set neither a status nor a header: it takes text, and says all in the body. */
  readonly isPlain: boolean;
  readonly eventId?: string | undefined;
}

export interface Asking extends Target {
  /** Posts JSON, or a text as it stands. */
  readonly book: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Heard>;
  readonly send: (url: string, init: RequestInit) => Promise<Heard>;
  /** What asked to wait, in the order in which it did. */
  readonly busy: readonly Heard[];
}

/** Asks as a page does, waits where it is asked to, and never throws: what does not answer is silence. */
export const asking = (target: Target, terminal: Terminal): Asking => {
  const busy: Heard[] = [];
  const send = async (url: string, init: RequestInit): Promise<Heard> => {
    for (let attempt = 1; ; attempt++) {
      const heard = await once(url, init, target.isPlain);
      if (attempt > mostAttempts || (heard.status !== 429 && heard.status !== 503)) return heard;
      busy.push(heard);
      const seconds = Math.min(readWhole(heard.body, 'retryAfter') || 1, longestWaitInSeconds);
      terminal.progress(`The endpoint asks to wait ${seconds} s …`);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    }
  };
  const book: Asking['book'] = (body, headers = {}) =>
    send(target.bookings, {
      method: 'POST',
      headers: {
        'Content-Type': target.isPlain ? 'text/plain;charset=UTF-8' : 'application/json',
        Accept: 'application/json, application/problem+json',
        Origin: target.origin,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { ...target, book, send, busy };
};

const mostAttempts = 5;
const longestWaitInSeconds = 60;
const patienceInMilliseconds = 60_000;

const once = async (url: string, init: RequestInit, follows: boolean): Promise<Heard> => {
  try {
    const reply = await fetch(url, {
      redirect: follows ? 'follow' : 'manual',
      signal: AbortSignal.timeout(patienceInMilliseconds),
      ...init,
    });
    return heardFrom(reply.status, reply.headers, (await reply.text()).slice(0, 1_000_000));
  } catch {
    return silence;
  }
};
