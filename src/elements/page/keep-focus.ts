/** What had focus before a drawing, and where it stood. */
export interface FocusKept {
  /** Whether the drawing took it away. */
  readonly isLost: boolean;
  /** Hands it to the row it was lost from, else to what stands first of what is named. */
  restore(selector: string): void;
}

/** Focus never falls back to the top of the page: it is noted before each drawing, and handed on after one that took it away. */
export const keepFocus = (root: ShadowRoot | null): FocusKept | undefined => {
  const had = root?.activeElement;
  if (!had) return undefined;
  const row = had.closest('.event');
  return {
    get isLost() {
      return !had.isConnected && !root.activeElement;
    },
    restore(selector) {
      if (!this.isLost) return;
      const next = row?.isConnected ? row.querySelector('.name') : root.querySelector(selector);
      if (next instanceof HTMLElement) next.focus();
    },
  };
};
