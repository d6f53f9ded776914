import type { BodyProblem } from './read-value.ts';

/** What is answered: a status and a body, and how long to wait before asking again where that helps. */
export interface Answer {
  readonly status: 200 | 201 | 202 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  readonly body: AnswerBody;
}

export interface AnswerBody {
  readonly [member: string]: unknown;
  /** Seconds; travels as the header too. */
  readonly retryAfter?: number;
}

/** A refusal in the words of RFC 9457. What a program needs is in `type`'s last segment and in the members beside. */
export const problem = (
  status: Answer['status'],
  slug: string,
  title: string,
  members: AnswerBody & { readonly detail?: string; readonly errors?: readonly BodyProblem[] } = {},
): Answer => ({ status, body: { type: `${problemTypes}${slug}`, title, status, ...members } });

// Identifies, and is not meant to be fetched (RFC 9457, section 3.1.1).
const problemTypes = 'https://turnout.example/problems/';

export const invalid = (errors: readonly BodyProblem[]): Answer =>
  problem(422, 'invalid', 'Some answers need another look', { errors });

export const temporarilyUnavailable = (): Answer =>
  problem(503, 'temporarily-unavailable', 'Bookings cannot be taken just now', {
    detail: 'Nothing was lost. Please send the same booking again in a few seconds.',
    retryAfter: 5,
  });
