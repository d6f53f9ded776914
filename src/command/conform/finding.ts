/** One promise of the contract, and whether the endpoint keeps it. */
export interface Finding {
  readonly promise: string;
  readonly found: 'kept' | 'broken' | 'not asked';
  /** What was seen instead, or why it was not asked. */
  readonly saw?: string;
  /** What whoever runs the endpoint does about it. */
  readonly mend?: string;
}

/** A promise is kept where nothing was seen that breaks it; of several things the first is told. */
export const judge = (promise: string, mend: string, ...seen: readonly (string | undefined)[]): Finding => {
  const saw = seen.find((one) => one !== undefined);
  return saw === undefined ? { promise, found: 'kept' } : { promise, found: 'broken', saw, mend };
};

export const notAsked = (promise: string, saw: string): Finding => ({ promise, found: 'not asked', saw });
