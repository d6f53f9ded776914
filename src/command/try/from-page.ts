import { page as machine, type Environment } from '../../endpoint/environment.ts';

/** Sends as a page of that address does: its origin is what endpoints decide by. */
export const fromPage = (page: string): Environment => ({
  ...machine,
  fetch: (url, init) => {
    const headers = new Headers(init.headers);
    if (/^https?:/.test(page) && !page.includes('.invalid')) headers.set('Origin', new URL(page).origin);
    return machine.fetch(url, { ...init, headers });
  },
});
