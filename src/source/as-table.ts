/** A spreadsheet that Google publishes as a page is asked for as the table that it is. */
export const asTable = (url: string): string =>
  url.replace(/^(https:..docs\.google\.com\/.+\/pub)html\??/, '$1?output=csv&');
