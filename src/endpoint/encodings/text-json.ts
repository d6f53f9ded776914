import type { Encoding } from './encoding.ts';
import { toJson } from './json.ts';

/** JSON that calls itself text, for services that answer no CORS preflight (Apps Script, Zapier). */
export const textJson: Encoding = {
  name: 'text-json',
  mediaType: 'text/plain',
  encode: (payload) => ({ body: toJson(payload), contentType: 'text/plain;charset=UTF-8' }),
};
