import { bodies } from '../../../src/command/conform/bodies.ts';
import { identity } from '../../../src/command/conform/identity.ts';
import { problems } from '../../../src/command/conform/problems.ts';
import { replies } from '../../../src/command/conform/replies.ts';
import type { Break, BrokenPromise, Passing } from './breaking.ts';
import { edit, idIn, isWhole, listed, problem, rewrite, when, without } from './passing.ts';

/** Ways to break what is promised of a booking: the promise as the report names it, and how. */
export const breaksOfBookings: readonly BrokenPromise[] = [
  [
    identity,
    'A test booking is taken, and the answer says how it stands',
    'leaves out the submissionId',
    () => ({ says: edit((body) => ({ ...body, submissionId: undefined })) }),
  ],
  [identity, 'The same booking again is answered as it was first', 'knows no identifiers', forgetful],
  [identity, 'Twice at the same moment is one booking', 'knows no identifiers', forgetful],
  [
    identity,
    'Another attempt at the same booking is recognised',
    'compares bytes',
    () => {
      const seen = new Map<string, string>();
      return {
        instead: (asked) => {
          const id = idIn(asked);
          if (!id || asked.path !== '/bookings') return undefined;
          const before = seen.get(id);
          if (before === undefined && isWhole(asked)) seen.set(id, asked.body);
          return before === undefined || before === asked.body
            ? undefined
            : problem(422, 'id-reused', { reference: 'X' });
        },
      };
    },
  ],
  [
    identity,
    'Another booking under the same identifier is refused, and names the first',
    'takes any body for a repeat',
    () => keeps(201),
  ],
  [identity, 'A refusal is not kept', 'keeps refusals', () => keeps(422)],
  [
    problems,
    'Every problem is named, with the place where it stands',
    'names the first problem alone',
    () => ({
      says: edit((body) =>
        'errors' in body ? { ...body, errors: listed(body['errors']).slice(0, 1) } : body,
      ),
    }),
  ],
  [
    problems,
    'A booking that lacks everything is refused, and never half taken',
    'answers 400 to it',
    () => ({ says: (answer, { body }) => (body === '{}' ? { ...answer, status: 400 } : answer) }),
  ],
  [
    problems,
    'Another version of the contract is refused',
    'takes any version',
    () => ({ hears: rewrite((body) => ({ ...body, version: 'booking/1' })) }),
  ],
  [
    problems,
    'What is no JSON is refused',
    'falls over',
    () => ({ says: when(({ status }) => status === 400, { status: 500 }) }),
  ],
  [
    problems,
    'What does not call itself JSON is refused',
    'takes any type',
    () => ({
      hears: (asked) => ({ ...asked, headers: { ...asked.headers, 'content-type': 'application/json' } }),
    }),
  ],
  [
    problems,
    'Another method is refused, naming those that there are',
    'does not say which',
    () => ({ says: without('allow') }),
  ],
  [
    bodies,
    'As much as a booking may hold is taken',
    'takes 32 kilobytes',
    () => ({ instead: ({ body }) => (body.length > 32_768 ? problem(413, 'too-large') : undefined) }),
  ],
  [
    bodies,
    'More than that is refused',
    'takes anything',
    () => ({ says: when(({ status }) => status === 413, { status: 201 }) }),
  ],
  [
    bodies,
    'Numbers and lengths have bounds',
    'takes any number',
    () => ({ hears: rewrite((body) => ({ ...body, places: 1 })) }),
  ],
  [
    bodies,
    'Names and addresses are one line each',
    'cuts at the line',
    () => ({ hears: (asked) => ({ ...asked, body: asked.body.replace(/\\r|\\n.*?(?=")/g, '') }) }),
  ],
  [
    bodies,
    'Any text may be an answer',
    'takes markup for an attack',
    () => ({ instead: ({ body }) => (body.includes('<script') ? problem(403, 'forbidden') : undefined) }),
  ],
  [
    bodies,
    'Half a letter is kept with a mark in its place, and recognised when it comes again',
    'cannot read it',
    () => ({ instead: ({ body }) => (body.includes('\\ud83d"') ? problem(400, 'malformed') : undefined) }),
  ],
  [
    bodies,
    'Nobody is refused for what marks spam',
    'refuses robots',
    () => ({ instead: ({ body }) => (body.includes('"robot"') ? problem(422, 'invalid') : undefined) }),
  ],
  [
    bodies,
    'Depth, strange names and long lists are refused without harm',
    'falls over',
    () => ({ instead: ({ body }) => (body.includes('[[[[') ? problem(500, 'crash') : undefined) }),
  ],
  [
    replies,
    'Whoever asks to be told of the next one takes no place',
    'books them a place',
    () => ({ hears: rewrite((body) => ({ ...body, tellOfNext: false, places: 1 })) }),
  ],
];

/** Whatever was answered first under an identifier with this status is answered for ever. */
function keeps(status: number): Break {
  const kept = new Map<string, Passing>();
  return {
    instead: (asked) => kept.get(idIn(asked) ?? ''),
    says: (answer, asked) => {
      const id = idIn(asked);
      if (id && answer.status === status) kept.set(id, answer);
      return answer;
    },
  };
}

function forgetful(): Break {
  return {
    hears: rewrite((body) => ({ ...body, submissionId: crypto.randomUUID() })),
    says: (answer, asked) => edit((body) => ({ ...body, submissionId: idIn(asked) }))(answer),
  };
}
