/** What checks, sends and says what came of it: fetched at once with the form, which is shown before it is there. */
export { above } from './above.ts';
export { ended } from './ended.ts';
export { endpointOf } from './endpoint-of.ts';
export { problemWords } from './problem-words.ts';
export { beneath, status } from './progress.ts';
export { ServiceCheck } from './service-check.ts';
export { Submission } from './submission.ts';
export { troublesOf } from './troubles.ts';
export { withoutForm } from './in-place-of-form.ts';
