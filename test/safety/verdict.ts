import { fetchableUrl, safeImageUrl, safeUrl, sameOriginUrl } from '../../src/safety/url.ts';

/** What becomes of an address in each use. */
export const verdictOf = (use: string, url: string, page = 'https://charity.example/events/'): string => {
  const allowed = {
    link: () => safeUrl(url, page) !== undefined,
    image: () => safeImageUrl(url, page) !== undefined,
    navigate: () => sameOriginUrl(url, page) !== undefined,
    source: () => 'url' in fetchableUrl(url, page),
    endpoint: () => 'url' in fetchableUrl(url, page),
  }[use];
  return allowed?.() ? 'allow' : 'refuse';
};
