import type { LitElement } from 'lit';

/** Moves focus to something in an element, which may have held it until that was there. Whether it did. */
export const giveFocus = (element: LitElement, selector: string): boolean => {
  const target = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!target) return false;
  // While it stands, nothing inside can be reached by Tab.
  element.removeAttribute('tabindex');
  target.focus();
  return true;
};
