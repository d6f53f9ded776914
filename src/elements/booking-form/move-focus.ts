import type { FormShell } from './form-shell.ts';
import type { FocusAim } from './stage.ts';
import type { Submission } from './submission.ts';

const selectors: { readonly [aim in FocusAim]: string } = {
  heading: '.form-heading',
  summary: '.summary',
  hindrance: '.outcome-heading',
  outcome: '.outcome-heading',
};

/** Moves focus to what has just come to be, once: to the error summary, the outcome, or the form's heading. */
export const moveFocus = (form: FormShell, submission: Submission): void => {
  const { aim } = submission;
  const target = aim && form.renderRoot.querySelector<HTMLElement>(selectors[aim]);
  if (!target) return;
  submission.aim = undefined;
  target.focus();
};
