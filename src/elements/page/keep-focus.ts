/** What had focus before a drawing, and where it stood. */
export interface FocusKept {
  /** If the drawing took it away, hands it to the row it was lost from, else to the first of what is named. */
  restore(selector: string): void;
}

/** Focus never falls back to the top of the page: it is noted before each drawing, and handed on after one that took it away. */
export const keepFocus = (root: ShadowRoot | null): FocusKept | undefined => {
  const had = root?.activeElement;
  if (!had) return undefined;
  const row = had.closest('.event');
  return {
    restore(selector) {
      if (had.isConnected || root.activeElement) return;
      const next = row?.isConnected ? row.querySelector('.name') : root.querySelector(selector);
      if (next instanceof HTMLElement) next.focus();
    },
  };
};

/** Puts focus on the button of an event's row, else on its name. */
export const focusRow = (root: ParentNode, identifier: string): void => {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-event]')];
  const row = rows.find(({ dataset }) => dataset['event'] === identifier);
  (row?.querySelector<HTMLElement>('.button') ?? row?.querySelector<HTMLElement>('.name'))?.focus();
};
