import type { Problem } from '../../booking/problem.ts';

/**
 * An address of another service, or another page of this one, would lose every booking: it is refused, and what the
 * right one looks like is told.
 */
export const addressLike =
  (pattern: RegExp, use: string) =>
  ({ href }: URL): readonly Problem[] =>
    pattern.test(href) ? [] : [wrongAddress('not-this-service', use)];

/** A mistake that has a name of its own. */
export const wrongAddress = (code: string, use: string): Problem => ({
  code,
  facts: { attribute: 'action', use },
});
