import type { FormShell } from './form-shell.ts';
import type { FocusAim } from './stage.ts';
import type { Sender } from './sender.ts';

const selectors: { readonly [aim in FocusAim]: string } = {
  heading: '.form-heading',
  summary: '.summary',
  hindrance: '.outcome-heading',
  outcome: '.outcome-heading',
};

/** Moves focus to what has just come to be, once: to the error summary, the outcome, or the form's heading. Whether it did. */
export const moveFocus = (form: FormShell, sender: Sender): boolean => {
  const { aim } = sender;
  const target = aim && form.renderRoot.querySelector<HTMLElement>(selectors[aim]);
  if (!target) return false;
  sender.aim = undefined;
  target.focus();
  return true;
};
