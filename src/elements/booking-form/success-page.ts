import { safeUrl } from '../../safety/url.ts';
import type { Trouble } from '../page/trouble.ts';

/** What a partner says of where visitors go once they have booked. */
interface Asked {
  readonly successUrl: string | undefined;
  /** Other sites that this may be on, by their origins. */
  readonly successOrigins: string | undefined;
}

/** `url` is there also where it is nothing: a page may have given every object one of its own. */
interface SuccessPage {
  readonly url: string | undefined;
  readonly troubles: readonly Trouble[];
}

/** Where visitors go once they have booked: to a page of the page's own origin, or of one that the partner lists; and what is wrong with it. */
export const successPage = (
  { successUrl: value = '', successOrigins = '' }: Asked,
  page: string,
): SuccessPage => {
  const listed = successOrigins.split(/\s+/).filter(Boolean);
  const troubles = listed
    .filter((one) => originOf(one) === undefined)
    .map((one) => ({ code: 'bad-success-origins', facts: { attribute: 'success-origins', value: one } }));
  if (!value.trim()) return { url: undefined, troubles };
  const trouble = (code: string, facts = {}): SuccessPage => ({
    url: undefined,
    troubles: [...troubles, { code, facts: { attribute: 'success-url', value, ...facts } }],
  });
  const url = safeUrl(value, page);
  if (!url || !/^https?:/.test(url)) return trouble('bad-success-url');
  const { origin } = new URL(url);
  return origin === new URL(page).origin || listed.some((one) => originOf(one) === origin)
    ? { url, troubles }
    : trouble('success-url-elsewhere', { origin });
};

/** Over `https:` and nothing but an origin: a list of pages would promise more than is kept. */
const originOf = (text: string): string | undefined => {
  const url = safeUrl(text);
  if (!url?.startsWith('https:')) return undefined;
  const { origin, href } = new URL(url);
  return href === `${origin}/` ? origin : undefined;
};
