import { safeUrl } from '../../safety/url.ts';
import type { Trouble } from '../page/trouble.ts';

/** What attributes say that nothing can be made of: nobody else would tell, as the form does without. */
export const valueTroubles = (element: Element): readonly Trouble[] =>
  Object.keys(checks).flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null || checks[attribute]?.(value, element.baseURI)
      ? []
      : [{ code: `bad-${attribute}`, facts: { attribute, value } }];
  });

const checks: { readonly [attribute: string]: (value: string, page: string) => boolean } = {
  // A day that no month has is not told.
  'keep-until': (value) => /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.*)?)?$/.test(value),
  'privacy-url': (value, page) => !value || safeUrl(value, page) !== undefined,
  remember: (value) => value === 'tab',
};
