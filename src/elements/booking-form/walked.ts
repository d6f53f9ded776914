import { own } from '../../booking/own.ts';

/** Where a visitor is in a form with steps, as a draft keeps it. */
export interface Walked {
  /** Names one filling in of the form. */
  readonly run: string;
  /** The name of the step; empty where the answers are checked. */
  readonly at: string;
}

/** What storage holds under `walked`, if that is what it is. */
export const walkedIn = (draft: unknown): Walked | undefined => {
  const [run, at] = ['run', 'at'].map((key) => own(own(draft, 'walked'), key));
  return typeof run === 'string' && /^[a-z0-9]{1,20}$/.test(run) && typeof at === 'string'
    ? { run, at }
    : undefined;
};
