import { forPage } from '../safety/for-page.ts';
import { fetchableUrl } from '../safety/url.ts';
import { decode } from './decode.ts';
import type { Failure } from './loaded.ts';

/** What limits and guides a reading over the network. */
export interface Loading {
  /** The address of the page we stand in. */
  readonly pageUrl: string;
  /** Aborted when something newer is wanted. */
  readonly signal?: AbortSignal | undefined;
  /** Past the browser's cache: after an answer that says ours is old. */
  readonly fresh?: boolean;
  readonly limits?: Partial<typeof usual>;
}

/** What was read, as text. */
export interface Text {
  readonly url: string;
  readonly text: string;
  /** Lower case, with its parameters. */
  readonly contentType: string;
}

const usual = {
  bytes: 20_000_000,
  /** From asking to the last byte. */
  milliseconds: 15_000,
  millisecondsBetweenAttempts: 1_000,
};

/**
 * Reads one address, as anyone without a name could: no cookies, no referrer. Nothing is thrown, the time limit covers
 * the body, and bytes are counted as they come: the length that was announced is that of the compressed body.
 */
export const load = async (address: string, loading: Loading): Promise<Text | Failure> => {
  const target = fetchableUrl(address, loading.pageUrl);
  if ('reason' in target) return { source: address, code: target.reason };
  const limits = { ...usual, ...loading.limits };
  const first = await attempt(address, target.url, loading, limits);
  if (!('code' in first) || !/^answered-(?:429|5)/.test(first.code)) return first;
  await new Promise((resolve) => setTimeout(resolve, limits.millisecondsBetweenAttempts));
  return attempt(address, target.url, loading, limits);
};

const attempt = async (
  source: string,
  url: URL,
  { signal, fresh }: Loading,
  limits: typeof usual,
): Promise<Text | Failure> => {
  const ours = new AbortController();
  // Engines name the reason of an abort differently, so we keep our own.
  let code = 'unreachable';
  const stop = (why: string): void => {
    code = why;
    ours.abort();
  };
  const newer = (): void => stop('aborted');
  if (signal?.aborted) newer();
  signal?.addEventListener('abort', newer);
  const timer = setTimeout(stop, limits.milliseconds, 'too-slow');
  try {
    const response = await fetch(
      url.href,
      forPage<RequestInit>({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: fresh ? 'no-cache' : 'default',
        signal: ours.signal,
      }),
    );
    const { ok, status } = response;
    const bytes = ok ? await read(response, limits.bytes) : new Uint8Array();
    if (ok && bytes) {
      const contentType = (response.headers.get('content-type') ?? '').toLowerCase();
      return { url: response.url || url.href, text: decode(bytes, contentType), contentType };
    }
    stop(ok ? 'too-large' : status === 404 || status === 410 ? 'not-found' : `answered-${status}`);
  } catch {
    // The code says why.
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', newer);
  }
  return { source, code };
};

/** The whole body, or nothing when it is larger than the limit. */
const read = async (response: Response, limit: number): Promise<Uint8Array | undefined> => {
  // With options: WebKit looks for a `mode` in others that it makes itself, and a page may have given every object one.
  const reader = response.body?.getReader({}) as Reader | undefined;
  // A page that patched `fetch` may hand over less than a response.
  if (!reader) return new TextEncoder().encode(await response.text());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) return undefined;
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
