import type { Failure } from '../../source/loaded.ts';

/** Something the site's editor should know: a code and facts. The words are fetched only when there is something to say. */
export interface Trouble {
  readonly code: string;
  /** Commonly `attribute`, `value`, `source`, `item`, `reason`; never anything a visitor typed. */
  readonly facts?: { readonly [name: string]: string | number };
}

/** A source that gave nothing, as the site's editor is told of it. */
export const failureTrouble = ({ source, code, facts }: Failure): Trouble => ({
  code,
  facts: { ...facts, source },
});
