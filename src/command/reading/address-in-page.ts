import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFileUrl } from './address.ts';

/**
 * What an address in a page means here. In a page that is a file, `/events.json` stands in the folder of the site.
 * What came from the web names no file of this machine.
 */
export const addressInPage = (address: string, page: string, site: string): string | undefined => {
  const isOfSite = isFileUrl(page) && /^[/\\](?![/\\])/.test(address);
  try {
    const { href, protocol } = isOfSite
      ? new URL(`.${address}`, `${pathToFileURL(resolve(site)).href}/`)
      : new URL(address, isFileUrl(page) && address.startsWith('//') ? 'https://any.invalid/' : page);
    return protocol === 'file:' && !isFileUrl(page) ? undefined : href;
  } catch {
    return undefined;
  }
};
