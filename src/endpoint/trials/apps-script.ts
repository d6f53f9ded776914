import type { Trial } from './trial.ts';

/** A script that is not deployed for anyone leads to a page where one signs in, which no other page may read. */
export const appsScript: Trial = {
  address: ({ href }) => href,
  wrong: (text) => (text === undefined || /^\s*</.test(text) ? [{ code: 'apps-script-unread' }] : []),
};
