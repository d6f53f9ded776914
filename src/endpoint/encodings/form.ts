import type { Encoding } from './encoding.ts';
import { toFields } from './fields.ts';

/** As an HTML form posts by default. */
export const form: Encoding = {
  name: 'form',
  mediaType: 'application/x-www-form-urlencoded',
  encode: (payload, repeatsNames) => ({
    body: new URLSearchParams(
      toFields(payload, repeatsNames).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.name,
      ]),
    ).toString(),
    contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
  }),
};
