/** What goes wrong between a page and a service, whichever it is. `right`: nothing. */
export const scenarios = [
  'right',
  'page',
  'truncated',
  'hang',
  'reset',
  'redirect',
  'redirect-chain',
  'unreadable',
  'no-preflight',
  'empty-200',
  'empty-201',
  'busy-once',
  'broken',
  'other-id',
] as const;

/** `refusal` and `surprise-0` are a service's own. */
export type Scenario = (typeof scenarios)[number] | 'refusal' | `surprise-${number}`;

/** One request that arrived, and whether the service kept what was in it. */
export interface Kept {
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly kept: boolean;
}
