import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly origin: string;
  close(): void;
}

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/** A site of the engineer's own: pages that are given, and files of this repository. */
export const openSite = async (pages: { readonly [path: string]: string }): Promise<Site> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const page = pages[pathname];
    const end = /\.(\w+)$/.exec(pathname)?.[1] ?? '';
    void (
      page === undefined && existsSync(`.${pathname}`)
        ? readFile(`.${pathname}`, 'utf8')
        : Promise.resolve(page)
    ).then((text) => {
      response.writeHead(text === undefined ? 404 : 200, {
        'Content-Type': types[end as keyof typeof types] ?? 'text/plain',
      });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
