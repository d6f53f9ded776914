/** What is shown after a press: fetched with what sends. */
export { ended } from './ended.ts';
export { problemWords } from './problem-words.ts';
export { summary } from './summary.ts';
export { unknownOutcome } from './unknown-outcome.ts';
