/** What is shown when a booking was sent: fetched with what sends it. */
export { ended } from './ended.ts';
export { remedies } from './remedies.ts';
export { unknownOutcome } from './unknown-outcome.ts';
