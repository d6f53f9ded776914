import { forms } from '../../../src/command/conform/forms.ts';
import { pages } from '../../../src/command/conform/pages.ts';
import { places } from '../../../src/command/conform/places.ts';
import { reading } from '../../../src/command/conform/reading.ts';
import type { Asking } from '../../../src/command/conform/ask.ts';
import { identity } from '../../../src/command/conform/identity.ts';
import { patience } from '../../../src/command/conform/patience.ts';
import type { Break, BrokenPromise, Passing } from './breaking.ts';
import { edit, isWhole, ofAvailability, ofForm, problem, when, without } from './passing.ts';

/** Ways to break what is promised of pages, forms and places. */
export const breaksOfPages: readonly BrokenPromise[] = [
  [
    pages,
    'Your page may ask first (preflight)',
    'answers no preflight',
    () => ({ says: when(({ method }) => method === 'OPTIONS', { status: 405 }) }),
  ],
  [
    pages,
    'Your page may read every answer, refusals too',
    'forgets the header on refusals',
    () => ({
      says: (answer) => (answer.status >= 400 ? without('access-control-allow-origin')(answer) : answer),
    }),
  ],
  [
    pages,
    'Answers for one page are not given to another by a cache',
    'says no Vary',
    () => ({ says: without('vary') }),
  ],
  [
    pages,
    'Your page may read how long to wait',
    'exposes nothing',
    () => ({ says: without('access-control-expose-headers') }),
  ],
  [
    pages,
    'No cookies, no credentials',
    'sets a cookie',
    () => ({ says: (answer) => ({ ...answer, headers: { ...answer.headers, 'set-cookie': 'a=b' } }) }),
  ],
  [
    pages,
    'Answers are not kept by caches',
    'says nothing about it',
    () => ({ says: without('cache-control') }),
  ],
  [
    pages,
    'A page of another origin stores nothing',
    'takes every page',
    () => ({
      hears: (asked) => ({ ...asked, headers: { ...asked.headers, origin: 'http://localhost' } }),
      says: (answer, asked) => ({
        ...answer,
        headers: { ...answer.headers, 'access-control-allow-origin': asked.headers['origin'] ?? '*' },
      }),
    }),
  ],
  [
    forms,
    'A plain form is booked, and answered with a page',
    'answers a form with JSON',
    () => ({
      says: ofForm((answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-type': 'application/json' },
      })),
    }),
  ],
  [
    forms,
    'A form that is sent twice is one booking',
    'makes a new identifier each time',
    () => ({
      hears: (asked) =>
        asked.path === '/bookings/form'
          ? { ...asked, body: `${asked.body}&pressed=${Math.random()}` }
          : asked,
    }),
  ],
  [
    forms,
    'A form with a mistake is told so on a page',
    'answers 200',
    () => ({ says: ofForm((answer) => (answer.status === 422 ? { ...answer, status: 200 } : answer)) }),
  ],
  [
    forms,
    'Nothing from a form reaches a page as markup',
    'shows it as it came',
    () => ({
      says: (answer, asked) =>
        asked.path === '/bookings/form'
          ? { ...answer, body: `${answer.body}${new URLSearchParams(asked.body).get('email')}` }
          : answer,
    }),
  ],
  [
    reading,
    'Availability says how many places are left',
    'writes numbers as text',
    () => ({ says: ofAvailability((body) => body.replace(/Capacity":(\d+)/g, 'Capacity":"$1"')) }),
  ],
  [
    reading,
    'Nobody reads the bookings without the organiser’s token',
    'shows them to anyone',
    () => ({
      instead: ({ method, path }) =>
        method === 'GET' && path === '/bookings'
          ? { ...problem(200, 'list'), body: '{"bookings":[{"name":"Turnout conformance test"}]}' }
          : undefined,
    }),
  ],
  [
    places,
    'Who asks for more than are left is told how many are',
    'says sold out',
    () => ({
      says: (answer) => ({ ...answer, body: answer.body.replace('/insufficient-capacity', '/sold-out') }),
    }),
  ],
  [places, 'Of those who race for the last place one has it', 'counts without a lock', uncounted],
  [
    places,
    'Who finds no place is told so, and whether there is a waiting list',
    'does not say whether one may wait',
    () => ({ says: edit((body) => ({ ...body, waitingList: undefined })) }),
  ],
  [
    places,
    'Who has a place is told so again when the event is full',
    'counts before it looks up the identifier',
    () => {
      let isFull = false;
      return {
        instead: (asked) =>
          isFull && isWhole(asked) && !asked.body.includes('"test":true') && asked.path === '/bookings'
            ? problem(409, 'sold-out', { remainingAttendeeCapacity: 0, waitingList: { open: false } })
            : undefined,
        says: (answer) => {
          isFull ||= answer.body.includes('/sold-out');
          return answer;
        },
      };
    },
  ],
  [
    places,
    'Availability follows the bookings',
    'answers from long ago',
    () => {
      let first: Passing | undefined;
      return { says: (answer) => (answer.path.startsWith('/availability') ? (first ??= answer) : answer) };
    },
  ],
  [
    places,
    'The waiting list is in the order in which people came',
    'puts everyone first',
    () => ({ says: edit((body) => ('position' in body ? { ...body, position: 1 } : body)) }),
  ],
  [
    waits,
    'Whoever is asked to wait is told how long',
    'says only that it is busy',
    () => {
      let isFirst = true;
      return {
        instead: ({ path }) => {
          if (!isFirst || path !== '/bookings') return undefined;
          isFirst = false;
          return problem(429, 'too-many-requests');
        },
      };
    },
  ],
];

/** While several ask at once, each is told the same count and finds the last place free. */
function uncounted(): Break {
  return {
    says: (answer) =>
      answer.status === 409 && answer.body.includes('/sold-out')
        ? { ...answer, status: 201, body: '{"status":"confirmed","reference":"TWICE-1","places":1}' }
        : answer,
  };
}

/** What came up while something else was asked. */
async function waits(asked: Asking) {
  await identity(asked);
  return patience(asked);
}
