import type { Enctype } from '../preset.ts';
import type { Encoding } from './encoding.ts';
import { json } from './json.ts';

/** Every way of writing a body, by name; all but JSON are loaded when a snippet asks for them. */
export const encodings: {
  readonly [name in Enctype]: { readonly mediaType: string; load(): Promise<Encoding> };
} = {
  json: { mediaType: json.mediaType, load: async () => json },
  form: {
    mediaType: 'application/x-www-form-urlencoded',
    load: async () => (await import('./form.ts')).form,
  },
  multipart: {
    mediaType: 'multipart/form-data',
    load: async () => (await import('./multipart.ts')).multipart,
  },
  'text-json': { mediaType: 'text/plain', load: async () => (await import('./text-json.ts')).textJson },
};
