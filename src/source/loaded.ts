import type { EventRecord } from '../event/event.ts';
import type { Facts, Note, Skipped } from './format.ts';

/** Where events come from: addresses, what stands inside an element, or objects that a script gave. */
export type Source =
  | { readonly kind: 'urls'; readonly urls: readonly string[] }
  | { readonly kind: 'children'; readonly element: ParentNode }
  | { readonly kind: 'events'; readonly events: readonly unknown[] };

/** A source that gave nothing, with the reason as a code and facts. */
export interface Failure {
  /** A URL as it was given, or `children` or `events`. */
  readonly source: string;
  /**
   * Refused unasked: `not-a-url`, `not-https`, `has-credentials`, `private-network`. On the way: `unreachable`,
   * `not-found`, `answered-500` and the like, `too-large`, `too-slow`, `aborted`. In what came: `empty`, `cut-short`, `not-json`,
   * `a-page`, `not-events`, `too-deep`, `nothing-given`, `page-not-parsed`, `unknown-format`, `not-read`.
   */
  readonly code: string;
  readonly facts?: Facts;
}

/** Everything that was read, and what became of the rest. An empty list is no failure. */
export interface Loaded {
  readonly events: readonly EventRecord[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly Failure[];
  readonly notes: readonly Note[];
}
