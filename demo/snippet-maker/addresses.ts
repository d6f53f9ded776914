/** Addresses that were typed into one field: spaces stand between them, and commas out of habit. */
export const addressesIn = (text: string): readonly string[] =>
  text
    .split(/,?\s+/)
    .map((address) => address.replace(/,$/, ''))
    .filter(Boolean);

/** A place on the site of the page, `/events.json`, whichever site that will be. */
export const isPath = (address: string): boolean => /^\s*\/(?!\/)/.test(address);

/** It has neither a beginning such as https:// nor a first slash, and would mean something else in each folder. */
export const isWithoutBeginning = (address: string): boolean =>
  !/^\s*(?:[a-z][a-z\d+.-]*:(?!\d)|\/|$)/i.test(address);

/** What was most likely meant by an address without a beginning. */
export const withBeginning = (address: string): string =>
  /^[^/]+\.[a-z]{2,}(?::\d+)?(?:\/|$)|^[\d.]+(?::\d+)?\/|^localhost\b/i.test(address.trim()) &&
  !isFileName(address)
    ? `${/^(?:localhost|127\.)/.test(address.trim()) ? 'http' : 'https'}://${address.trim()}`
    : `/${address.trim()}`;

const isFileName = (address: string): boolean =>
  /^[^/]+\.(?:json|jsonld|csv|ics|html?|php|xml|txt)$/i.test(address.trim());
