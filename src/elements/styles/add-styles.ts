import type { CSSResult } from 'lit';

/** Gives a shadow root styles besides those that its element has from the start, each once. */
export const addStyles = (root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void => {
  if (!(root instanceof ShadowRoot)) return;
  const { adoptedStyleSheets: there } = root;
  there.push(
    ...styles.flatMap(({ styleSheet }) => (styleSheet && !there.includes(styleSheet) ? styleSheet : [])),
  );
};
