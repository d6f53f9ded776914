import { readRetryAfter } from './patience.ts';
import type { Reply } from './preset.ts';

/** Why no answer could be read. */
export type Lost = 'unreachable' | 'too-slow' | 'redirected' | 'not-an-answer';

const largestBody = 1_000_000; /* bytes */

/** Reads an answer to its last byte. What is no whole answer, or no answer at all, is lost; a page may have patched `fetch`. */
export const readAnswer = async (response: Response): Promise<Reply | Lost> => {
  // From a service that lets no page read its answers: it was sent, and that is all.
  if (response?.type === 'opaque') return { status: 0, type: 'opaque', text: '' };
  const status: unknown = response?.status;
  if (typeof status !== 'number') return 'not-an-answer';
  // Browsers hide a redirect that was not followed; Node shows it.
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (status === 0) return 'not-an-answer';
  const text = await readText(response);
  if (text === undefined) return 'not-an-answer';
  const header = (name: string): string | null => response.headers?.get(name) ?? null;
  const json = parse(text);
  const retryAfterInSeconds = readRetryAfter(header('retry-after'), header('date'));
  return {
    status,
    type: (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    text,
    // Also where they are nothing: a page's script may have given every object a `json` that says it is booked.
    json,
    retryAfterInSeconds,
  };
};

/** In pieces, so that an endless body costs no more than the bound. */
const readText = async (response: Response): Promise<string | undefined> => {
  const reader = response.body?.getReader({}) as Reader | undefined;
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((bytes += value.length) > largestBody) return undefined;
    text += decoder.decode(value, { stream: true });
  }
};

/** WebKit hands over a body that was cut short as if it were whole: only one that parses is believed. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
