import { isLocalPage } from '../../src/safety/url.ts';
import type { Finding } from './finding.ts';

/** Whether an address names the very machine on which it is typed. */
export const isOnThisComputer = (address: string): boolean =>
  /^\s*https?:/i.test(address) && isLocalPage(address);

/** Right for trying it out, and the wrong thing to publish. */
export const onThisComputer = (address: string): Finding => ({
  kind: 'note',
  text: `${address.trim()} works only on this computer, which is right while you try it out. Write the public address here before you publish: visitors cannot reach this one.`,
});
