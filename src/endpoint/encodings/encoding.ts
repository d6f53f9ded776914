import type { Enctype, Payload } from '../preset.ts';

/** One way of writing a body. The same payload gives the same text every time. */
export interface Encoding {
  readonly name: Enctype;
  readonly mediaType: string;
  encode(payload: Payload): { readonly body: string; readonly contentType: string };
}
