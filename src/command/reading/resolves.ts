import { lookup } from 'node:dns/promises';
import { allowedUrl } from './address.ts';

/** A public name may stand for a private address: it is refused when any of those that it stands for is one. */
export const resolvesToPrivate = async ({ hostname }: URL): Promise<boolean> => {
  try {
    const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
    return found.some(
      ({ address, family }) =>
        'reason' in allowedUrl(`https://${family === 6 ? `[${address}]` : address}/`, false),
    );
  } catch {
    // What has no address cannot be reached either.
    return false;
  }
};
