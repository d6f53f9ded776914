import { fetchableUrl, type Fetchable } from '../../safety/url.ts';

/** A source is a file unless it begins as an address does; a letter and a colon is a disk. */
export const isAddress = (source: string): boolean =>
  /^[a-z][a-z\d+.-]+:/i.test(source) && !isFileUrl(source);

export const isFileUrl = (source: string): boolean => /^file:/i.test(source);

/**
 * What may be fetched follows the page's rules: public and over `https:`. Addresses of this machine and of private
 * networks are read only where that was asked for: a feed names its next page itself, and a redirect its target.
 */
export const allowedUrl = (address: string, allowPrivate: boolean): Fetchable => {
  const web = address.replace(/^webcal:/i, 'https:');
  const judged = fetchableUrl(web, nowhere);
  // To a page of its own origin an address is its own, which leaves the rules about its form.
  return allowPrivate && 'reason' in judged && judged.reason === 'private-network'
    ? fetchableUrl(web, web)
    : judged;
};

/** No page is its own origin here. */
const nowhere = 'https://nowhere.invalid/';
