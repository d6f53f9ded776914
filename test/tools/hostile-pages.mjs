// Serves the pages of demo/hostile as their tests need them: with an endpoint of their own, and told what goes wrong.
import { readdirSync, readFileSync } from 'node:fs';

const folders = ['hostile', 'themes'];

/**
 * `/demo/hostile/<name>.html?action=…` is that page, whose bookings go to `action`; with `&without` our own script
 * is left out, to see what the page is by itself. `/__pages.json?folder=hostile` names them all.
 */
export const serveHostilePages = (addresses) => async (context, next) => {
  const { path, query } = context;
  if (path === '/__pages.json') return void (context.body = pagesIn(query.folder));
  if (path === '/__watch.js') return script(context, watch);
  if (path === '/__nothing.js') return script(context, 'export {};');
  const [, name] = /^\/demo\/hostile\/([\w-]+)\.html$/.exec(path) ?? [];
  if (!name || !query.action || !pagesIn('hostile').includes(name)) {
    await next();
    // A frame without an origin gets scripts only from a site that lets everybody have them.
    if (context.get('origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
    return;
  }
  const text = readFileSync(`demo/hostile/${name}.html`, 'utf8')
    .replaceAll('http://localhost:8081/bookings', query.action)
    .replaceAll('http://localhost:8081', addresses.faults)
    .replaceAll('<head>', '<head><script src=/__watch.js></script>');
  // What only a server can tell a browser, the page writes down for its server.
  for (const [, header, value] of text.matchAll(/name="header:([\w-]+)"\s+content="([^"]*)"/g))
    context.set(header, value);
  context.type = 'html';
  context.body = 'without' in query ? text.replaceAll(/\/dist\/turnout[\w-]*\.js/g, '/__nothing.js') : text;
};

const pagesIn = (folder) =>
  folders.includes(folder)
    ? readdirSync(`demo/${folder}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.slice(0, -'.html'.length))
    : [];

const script = (context, text) => {
  context.type = 'js';
  context.body = text;
};

/** Stands first in each page. Where nobody can look in from outside, it fetches who drives the page from within. */
const watch = `
  window.watched = [];
  addEventListener('error', (e) => watched.push(String(e.message)));
  addEventListener('unhandledrejection', (e) => watched.push('unhandled: ' + (e.reason && e.reason.stack || e.reason)));
  addEventListener('securitypolicyviolation', (e) => watched.push('violates ' + e.violatedDirective + ' ' + e.blockedURI));
  if (self.origin === 'null') 
    import(new URL('/build/test/demo/hostile/drive.js', document.baseURI)).catch((e) => top.postMessage({ ended: String(e), watched }, '*'));
`;
