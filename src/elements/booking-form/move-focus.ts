import type { FormShell } from './form-shell.ts';
import { giveFocus } from './give-focus.ts';
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
  if (!aim || !giveFocus(form, selectors[aim])) return false;
  sender.aim = undefined;
  return true;
};
