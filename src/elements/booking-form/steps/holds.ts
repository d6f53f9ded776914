import type { Step } from '../../../booking/steps.ts';
import { leaves } from '../../../booking/turns.ts';

/** Whether a question stands in a step, in whatever group of it. */
export const holds = ({ questions }: Step, question: string | undefined): boolean =>
  leaves(questions).some(({ name }) => name === question);
