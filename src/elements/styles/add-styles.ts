import type { CSSResult } from 'lit';

/** Gives a shadow root styles besides those that its element has from the start. */
export const addStyles = (root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void => {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(...sheets);
};
