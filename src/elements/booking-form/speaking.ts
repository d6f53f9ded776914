import type { DateWriter } from '../../language/dates.ts';
import type { FormWords } from '../../language/form/en.ts';
import type { ProblemWords } from '../../language/problems/en.ts';

/** What it takes to say something in the visitor's language. */
export interface Speaking {
  readonly words: FormWords & Partial<FormWords['ofMessage']>;
  /** What stands in the way; absent until it is fetched with what sends. */
  readonly problems: ProblemWords | undefined;
  readonly dates: DateWriter;
  /** Picks texts that come in several languages. */
  readonly language: string;
}
