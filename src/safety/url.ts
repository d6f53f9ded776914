/**
 * A link that outside data may give is `https:`, `http:`, `mailto:` or `tel:`, without a user name, to a plain host;
 * the answer is the parsed address, never the text that came.
 */
export const safeUrl = (text: unknown, base?: string): string | undefined => {
  const url = parse(text, base);
  if (!url || url.username || url.password) return undefined;
  return /^(?:mailto|tel):$/.test(url.protocol) || isWeb(url) ? url.href : undefined;
};

/** An image is loaded without being asked for, so it comes over `https:` or from the page's own origin. */
export const safeImageUrl = (text: unknown, base?: string): string | undefined => {
  const url = parse(text, base);
  const safe = url && isWeb(url) && !url.username && !url.password;
  return safe && (url.protocol === 'https:' || url.origin === parse(base)?.origin) ? url.href : undefined;
};

/** A page may be left by itself only for another of its own origin. */
export const sameOriginUrl = (text: unknown, page: string): string | undefined => {
  const url = safeUrl(text, page);
  return url && new URL(url).origin === parse(page)?.origin ? url : undefined;
};

export type Fetchable =
  | { readonly url: URL }
  | { readonly reason: 'not-a-url' | 'not-https' | 'has-credentials' | 'private-network' };

/**
 * What is read or posted to is of the page's own origin, or public and over `https:`, or on this machine
 * while the page itself is local.
 */
export const fetchableUrl = (text: unknown, page: string): Fetchable => {
  const url = parse(text, page);
  if (!url || !/^https?:$/.test(url.protocol)) return { reason: 'not-a-url' };
  if (url.username || url.password) return { reason: 'has-credentials' };
  if (!isWeb(url)) return { reason: 'not-a-url' };
  const from = parse(page);
  if (url.origin === from?.origin || (isLocal(from) && isLocal(url))) return { url };
  if (isPrivate(url)) return { reason: 'private-network' };
  return url.protocol === 'https:' ? { url } : { reason: 'not-https' };
};

/** A page is local while it is being made: a file, or served by this machine, also by a name that stands for it alone. */
export const isLocalPage = (page: string): boolean => isLocal(parse(page));

const parse = (text: unknown, base?: string): URL | undefined => {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Engines differ about spaces and escapes in a host; none is left when it is a plain name or an IPv6 address. */
const isWeb = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(url.hostname);

/** Programs that run WordPress on one's own machine give it names in `.test` (RFC 6761 §6.2) and `.local`. */
export const isLocal = (url: Pick<URL, 'protocol' | 'hostname'> | undefined): boolean =>
  url?.protocol === 'file:' ||
  /^(?:(?:.+\.)?localhost\.?|.+\.(?:test|local)|127\.[\d.]+|\[::1\])$/.test(url?.hostname ?? '');

/** `URL` has written every form of an IPv4 address as four numbers (WHATWG URL, host parsing). */
const isPrivate = ({ hostname }: URL): boolean =>
  isLocalName.test(hostname) || privateIPv4.test(hostname) || privateIPv6.test(hostname);

const isLocalName = /^[^.[]+\.?$|\.(?:localhost|local|internal)\.?$/;

// RFC 1122 (0/8, 127/8), 1918, 3927 and 6598.
const privateIPv4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/;

// Unspecified, loopback and mapped (RFC 4291), unique local (RFC 4193), link local.
const privateIPv6 = /^\[(?:::|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/;
