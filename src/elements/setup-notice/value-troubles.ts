import { readDateTime } from '../../event/date-time.ts';
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
  'keep-until': (value) => !value || 'value' in readDateTime(value, 'UTC'),
  'privacy-url': (value, page) => !value || safeUrl(value, page) !== undefined,
  remember: (value) => value === 'tab',
};
