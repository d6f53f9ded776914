import { secretKind } from '../../../src/elements/setup-notice/secret-kinds.ts';
import { secretIn } from '../../../src/elements/setup-notice/secret-troubles.ts';
import { isPath, isWithoutBeginning, withBeginning } from '../addresses.ts';
import type { Finding } from '../finding.ts';

/** Why an address is not read from here; undefined where it can be tried. */
export const beforeReading = (address: string): Finding | undefined => {
  const secret = secretIn(address);
  if (secret)
    return {
      kind: 'wrong',
      text: `The address of your events holds what looks like a secret (${secretKind(secret)}). Everyone who visits could read it, so it is left out of the snippet: take it out, and revoke it.`,
    };
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address))
    return {
      kind: 'wrong',
      text: `${address} is on your own disk, which visitors cannot reach. Put the file on your site, and give its address there.`,
    };
  if (isWithoutBeginning(address))
    return {
      kind: 'wrong',
      text: `${address} has no beginning, so it would be looked for in the folder of each page. Did you mean “${withBeginning(address)}”?`,
    };
  if (isFromDisk() && isPath(address))
    return {
      kind: 'note',
      text: `${address} is read on your site. This page was opened from your disk, and cannot look into it: open it from your site to see your events here.`,
    };
  return undefined;
};

/** A page that was opened by a double click has no site, and few sites let it read their files. */
export const isFromDisk = (): boolean => location.protocol === 'file:';
