import type { Enctype, Payload } from '../preset.ts';

/** One way of writing a body. The same payload gives the same text every time. */
export interface Encoding {
  readonly name: Enctype;
  readonly mediaType: string;
  /** `repeatsNames`: each item of a list is a field of its own. */
  encode(
    payload: Payload,
    repeatsNames?: boolean,
  ): { readonly body: string | Blob; readonly contentType: string };
}
