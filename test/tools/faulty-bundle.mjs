import { readFile } from 'node:fs/promises';

/**
 * The bundle from a server that has a bad day, as `/__faulty/<fault>/turnout.js`. The fault is for the files that the entry
 * asks for: `once` (each fails, and comes when it is asked for again), `gone` (none comes), `changed` (somebody has been at
 * them), `untried` (what tries the service does not come), `late-` and a name of one's own (what can be kept of a booking
 * comes two seconds late).
 */
export const serveFaultyBundle = async (context, next) => {
  const [, fault, file] =
    /^\/__faulty\/(once|gone|changed|untried|without-[a-z]+|late-[\w-]+)\/([\w.-]+(?:\/[\w.-]+)?\.js)$/.exec(
      context.path,
    ) ?? [];
  if (!fault) return next();
  context.type = 'text/javascript';
  context.set('Cache-Control', 'no-store');
  const isEntry = !file.includes('/');
  const fails =
    fault === 'gone' ||
    (fault === 'once' && context.query.r === undefined) ||
    (fault === 'untried' && file.includes('/service-trial')) ||
    file.includes(fault.replace(/^without-/, '/') + '-');
  if (fault.startsWith('late') && isLate(context.path)) return hangUp(context);
  if (fails && !isEntry) return void (context.status = 503);
  const code = await readFile(`dist/${file}`, 'utf8');
  context.body = fault === 'changed' && !isEntry ? `window.changed = true;${code}` : code;
};

const firstAsked = new Map();

/** By the clock: browsers ask again by themselves. */
const isLate = (path) => {
  if (!path.includes('/receipt-')) return false;
  if (!firstAsked.has(path)) firstAsked.set(path, Date.now());
  return Date.now() < firstAsked.get(path) + 2000;
};

/** An answer would be kept, and given again. */
const hangUp = (context) => {
  context.respond = false;
  context.req.socket.destroy();
};
