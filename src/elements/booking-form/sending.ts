/** What checks, sends and says what came of it: fetched at once with the form, which is shown before it is there. */
export { ended } from './ended.ts';
export { endpointOf } from './endpoint-of.ts';
export { problemWords } from './problem-words.ts';
export { ServiceCheck } from './service-check.ts';
export { Submission } from './submission.ts';
export { summary } from './summary.ts';
export { unknownOutcome } from './unknown-outcome.ts';
