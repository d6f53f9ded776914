import { decodeBytes } from './decode-bytes.ts';
import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { version } from '../../version.ts';
import { allowedUrl } from './address.ts';
import { readBody } from './read-body.ts';
import { resolvesToPrivate } from './resolves.ts';

export interface Limits {
  /** Of one document, after decompression. */
  readonly bytes: number;
  /** From asking to the last byte. */
  readonly milliseconds: number;
  readonly allowPrivate: boolean;
}

/** What a server says of the state of a document, to be asked with the next time (RFC 9110, 13.1). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Fetched = (Text & { readonly validators: Validators }) | Failure | 'not-modified';

/** Reads one address, or learns that it has not changed. Nothing is thrown; a server that is busy is asked once more. */
export const fetchText = async (source: string, limits: Limits, since: Validators = {}): Promise<Fetched> => {
  const first = await attempt(source, limits, since);
  if (first === 'not-modified' || !('code' in first) || !/^answered-(?:429|5)/.test(first.code)) return first;
  const wait = Math.min(Number(first.facts?.['retryAfter'] ?? 1), mostSecondsToWait);
  await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  return attempt(source, limits, since);
};

const mostSecondsToWait = 30;
const mostRedirects = 5;

/** Every redirect is judged like an address that was typed. */
const attempt = async (source: string, limits: Limits, since: Validators): Promise<Fetched> => {
  const late = AbortSignal.timeout(limits.milliseconds);
  let address = source;
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const target = allowedUrl(address, limits.allowPrivate);
      if ('reason' in target) return { source, code: target.reason };
      const { url } = target;
      if (!limits.allowPrivate && (await resolvesToPrivate(url))) return { source, code: 'private-network' };
      const response = await fetch(url, { redirect: 'manual', signal: late, headers: asking(since) });
      const to = response.headers.get('location');
      if (response.status === 304) return 'not-modified';
      if (response.ok) return await answered(source, url, response, limits.bytes);
      await response.body?.cancel();
      if (response.status >= 400 || !to) return { source, ...refusal(response) };
      address = new URL(to, url).href;
    }
    return { source, code: 'too-many-redirects' };
  } catch {
    return { source, code: late.aborted ? 'too-slow' : 'unreachable' };
  }
};

const asking = ({ etag, lastModified }: Validators): Record<string, string> => ({
  'user-agent': `turnout/${version}`,
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

const answered = async (source: string, url: URL, response: Response, most: number): Promise<Fetched> => {
  const { headers } = response;
  const bytes = await readBody(response, most);
  if (!bytes) return { source, code: 'too-large' };
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  return {
    url: url.href,
    text: decodeBytes(bytes, contentType),
    contentType,
    validators: { etag, lastModified },
  };
};

const refusal = ({ status, headers }: Response): Omit<Failure, 'source'> => {
  if (status === 404 || status === 410) return { code: 'not-found' };
  const after = headers.get('retry-after') ?? '';
  return { code: `answered-${status}`, ...(/^\d+$/.test(after) && { facts: { retryAfter: Number(after) } }) };
};
