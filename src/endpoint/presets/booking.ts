import type { Refused } from '../../booking/outcome.ts';
import type { Problem } from '../../booking/problem.ts';
import { readAcceptance, readAvailability } from '../acceptance.ts';
import { denies, readMessage, readProblems } from '../denial.ts';
import type { Preset } from '../preset.ts';
import { asBody, given, read, readText, readWhole, type Body } from '../reading.ts';
import { refused, unknown } from '../verdict.ts';

/** Our own contract, `booking/1`: the endpoint looks the id up before anything else, so a repeat is always safe. */
export const booking: Preset = {
  name: 'booking',
  idempotent: true,
  enctype: 'json',
  redirect: 'manual',
  settings: [],
  check: () => [],
  request: (booking) => ({
    payload: { ...booking },
    headers: {
      Accept: 'application/json, application/problem+json',
      // A Structured Field String (RFC 9651 §3.3.3).
      'Idempotency-Key': `"${booking.submissionId}"`,
    },
  }),
  outcome({ status: httpStatus, json, retryAfterInSeconds }) {
    const body = asBody(json);
    const succeeded = httpStatus >= 200 && httpStatus < 300;
    if (succeeded && !denies(body)) {
      return readAcceptance(body, httpStatus) ?? unknown('not-an-answer', true);
    }
    const reason = slug(body);
    // A server that cannot set its status says it in the body.
    const status = succeeded ? (readWhole(body, 'status') ?? (reason ? 409 : 200)) : httpStatus;
    if (reason === 'in-progress' || indefinite(status)) {
      const seconds = readWhole(body, 'retryAfter') || retryAfterInSeconds;
      return unknown(status === 429 || status === 503 ? 'busy' : 'not-working', true, seconds);
    }
    return refusal(body, reason ?? reasons.get(body ? status : 0) ?? 'endpoint-not-working');
  },
};

const indefinite = (status: number): boolean => status >= 500 || [408, 421, 425, 429].includes(status);

/** The last step of a problem's `type` (RFC 9457 §3.1.1) names it. */
const slug = (body: Body | undefined): string | undefined =>
  /(?:^|\/)([a-z][a-z-]{1,60})$/.exec(readText(body, 'type') ?? '')?.[1];

/** What a status alone says, where a body came with it; 200 is one that denied itself. */
const reasons = new Map([
  [200, 'not-accepted'],
  [410, 'booking-closed'],
  [422, 'invalid'],
]);

const refusal = (body: Body | undefined, reason: string): Refused => {
  const problem = {
    code: reason,
    ...given({
      message: readMessage(body),
      facts: asFacts(readWhole(body, 'remainingAttendeeCapacity')),
    }),
  };
  const problems = readProblems(body, (error) => target(readText(error, 'pointer') ?? ''));
  return {
    ...refused(reason, problems.length ? problems : [problem]),
    ...given({
      reference: readText(body, 'reference'),
      availability: readAvailability(body),
      challenge: asBody(read(body, 'challenge')),
    }),
  };
};

const asFacts = (remaining: number | undefined) => (remaining === undefined ? undefined : { remaining });

/** A pointer into the body that was sent (RFC 6901 §6), as the question that was asked. */
const target = (pointer: string): Pick<Problem, 'question' | 'person'> => {
  const [, person, question] =
    /^#?(?:\/people\/(\d{1,3}))?(?:\/(?:attendee|answers))?\/([A-Za-z]\w*)$/.exec(pointer) ?? [];
  return { ...given({ question }), ...(person !== undefined && { person: Number(person) }) };
};
