import { readFile } from 'node:fs/promises';

/** `/__framed.html` is embed.html after its webmaster has listed the site that takes the bookings. */
export const serveFramedPage = (addresses) => async (context, next) => {
  if (context.path !== '/__framed.html') return next();
  const page = await readFile('dist/embed.html', 'utf8');
  context.type = 'html';
  context.body = page
    .replace('name="turnout-allow" content=""', `name="turnout-allow" content="${addresses.faults}"`)
    .replace('<head>', '<head><base href="/dist/">');
};
