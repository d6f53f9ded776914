import type { Problem } from '../booking/problem.ts';
import { asBody, given, read, readText, type Body } from './reading.ts';

/** A success by its status is none when its body says so; services have many ways, and one says "false" as a text. */
export const denies = (body: Body | undefined): boolean =>
  ['success', 'ok'].some((name) => /^(?:false|no|0)$/i.test(String(read(body, name)))) ||
  !!read(body, 'error') ||
  errorsOf(body).length > 0 ||
  /^(?:error|fail|failed|failure|invalid|[45]\d\d)$/i.test(String(read(body, 'status')));

/** The service's own words about what went wrong. */
export const readMessage = (body: Body | undefined): string | undefined =>
  readText(body, 'detail') ?? readText(body, 'message') ?? readText(body, 'error') ?? readText(body, 'title');

/** Problems one by one, each to its question; one whose question is unknown is the form's, and none is dropped. */
export const readProblems = (
  body: Body | undefined,
  belongsTo: (error: Body) => Pick<Problem, 'question' | 'person'>,
): readonly Problem[] =>
  errorsOf(body).map((error) => {
    const item = asBody(error);
    const message = item ? readMessage(item) : readText({ error }, 'error');
    return {
      code: readText(item, 'code') ?? 'invalid',
      ...(item && belongsTo(item)),
      ...given({ message }),
    };
  });

const errorsOf = (body: Body | undefined): readonly unknown[] => {
  const errors = read(body, 'errors');
  if (Array.isArray(errors)) return errors.slice(0, 100);
  // Some name the field by the key.
  return Object.entries(asBody(errors) ?? {})
    .slice(0, 100)
    .map(([field, found]) => ({ field, message: Array.isArray(found) ? found.join(' ') : found }));
};
