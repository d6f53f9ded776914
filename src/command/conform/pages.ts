import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, notAccepted, slugOf, type Heard } from './heard.ts';
import { trial } from './trial.ts';

/** Your pages may send and may read every answer, refusals too; pages of others store nothing. */
export const pages = async (asking: Asking): Promise<readonly Finding[]> => {
  const { book, send, bookings, origin, isPlain, availability } = asking;
  if (isPlain)
    return promises.map((promise) => notAsked(promise, 'this endpoint sets no headers of its own'));
  const preflight = await send(bookings, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
  const taken = await book(trial());
  const refusals = [
    await book({}),
    await book('no JSON'),
    await book(' '.repeat(70_000)),
    await book('{}', { 'Content-Type': 'text/plain' }),
    await send(bookings, { method: 'PUT', headers: { Origin: origin }, body: '{}' }),
  ];
  const shown = await send(availability, { headers: { Origin: origin } });
  const all = [taken, ...refusals];
  return [
    judge(
      promises[0],
      `Answer OPTIONS with 204, Access-Control-Allow-Origin: ${origin}, Allow-Methods with POST, and Allow-Headers with content-type and idempotency-key.`,
      unanswered(preflight, origin),
    ),
    judge(
      promises[1],
      'Set Access-Control-Allow-Origin before anything can fail, and on every status: without it a refusal looks like a broken network.',
      ...[...all, ...(shown.status === 404 ? [] : [shown])].map((heard) => unreadable(heard, origin)),
    ),
    judge(
      promises[2],
      'Send Vary: Origin, else a cache gives one page the answer of another.',
      ...all.map((heard) =>
        /\borigin\b|\*/i.test(heard.headers.get('vary') ?? '') ? undefined : `no Vary on ${heard.status}`,
      ),
    ),
    judge(
      promises[3],
      'Send Access-Control-Expose-Headers: retry-after, location.',
      /retry-after|\*/i.test(taken.headers.get('access-control-expose-headers') ?? '')
        ? undefined
        : 'the header is missing',
    ),
    judge(
      promises[4],
      'Set no cookie and no Access-Control-Allow-Credentials; with a list of origins nothing else is needed.',
      all.some(({ headers }) => headers.has('access-control-allow-credentials') || headers.has('set-cookie'))
        ? 'a cookie, or credentials allowed'
        : undefined,
    ),
    judge(
      promises[5],
      'Send Cache-Control: no-store with every answer to a booking.',
      all.every(({ headers }) => /no-store/.test(headers.get('cache-control') ?? ''))
        ? undefined
        : 'an answer that may be kept',
    ),
    judge(
      promises[6],
      'Compare Origin with your list exactly, before anything is stored; answer 403 with the type …/origin-not-allowed.',
      await strangers(asking),
    ),
  ];
};

const promises = [
  'Your page may ask first (preflight)',
  'Your page may read every answer, refusals too',
  'Answers for one page are not given to another by a cache',
  'Your page may read how long to wait',
  'No cookies, no credentials',
  'Answers are not kept by caches',
  'A page of another origin stores nothing',
] as const;

const unanswered = (heard: Heard, origin: string): string | undefined => {
  const says = (name: string): string =>
    heard.headers.get(`access-control-allow-${name}`)?.toLowerCase() ?? '';
  if (heard.status < 200 || heard.status > 299) return inShort(heard);
  if (!/post|\*/.test(says('methods'))) return 'POST is not among the methods';
  const lacks = ['content-type', 'idempotency-key'].filter(
    (name) => !says('headers').includes(name) && says('headers') !== '*',
  );
  return lacks.length ? `${lacks.join(' and ')} not among the headers` : unreadable(heard, origin);
};

const unreadable = ({ status, headers }: Heard, origin: string): string | undefined => {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === origin || allowed === '*'
    ? undefined
    : `${status} with ${allowed === null ? 'no Access-Control-Allow-Origin' : `Access-Control-Allow-Origin: ${allowed}`}`;
};

/** Whether a stranger's booking was stored shows when another comes under its identifier. */
const strangers = async ({ book }: Asking): Promise<string | undefined> => {
  const one = trial();
  const heard = await book(one, { Origin: 'https://stranger.example' });
  if (heard.status !== 403) return inShort(heard);
  if (heard.headers.get('access-control-allow-origin') !== null)
    return 'Access-Control-Allow-Origin for a stranger';
  const mine = await book({ ...one, places: 2 });
  return slugOf(mine) === 'id-reused'
    ? 'the booking was stored all the same'
    : notAccepted(mine, one.submissionId);
};
