import type { Terminal } from './terminal.ts';

/** How a command ends, for the job that runs it. `wrong` is BSD's EX_USAGE. */
export const exitStatus = { done: 0, partly: 1, failed: 2, wrong: 64 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** What was typed after the verb. */
export interface Given {
  readonly words: readonly string[];
  readonly options: { readonly [name: string]: string | boolean | undefined };
}

/** One thing that `turnout` does. It never throws, and says everything in the terminal. */
export interface Verb {
  readonly name: string;
  /** In a few words, for the list of verbs. */
  readonly summary: string;
  readonly help: string;
  readonly options: { readonly [name: string]: { readonly type: 'string' | 'boolean' } };
  run(given: Given, terminal: Terminal): Promise<ExitStatus>;
}
