import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Serves the bundle, the peers and the pages that are handed to `show`, on loopback alone. */
export const servePages = async () => {
  const pages = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = pages.get(path);
    const file = `.${path}`;
    if (page) return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    const isOurs = /^\/(?:dist|build\/peers\/node_modules)\/[\w@./-]+$/.test(path) && !path.includes('..');
    if (!isOurs || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Gives a page its address. It sets `shown` once everything that it is for can be seen. */
    show(name, { head = '', body = '', script }) {
      const path = `/${name}`;
      const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${name}</title>${head}
<body><main id="here">${body}</main><script type="module">${script}</script></body></html>`;
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
