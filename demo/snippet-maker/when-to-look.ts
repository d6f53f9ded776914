/** What was typed is looked at, `whole` or while it is still being typed. */
export type Look = (how: 'whole' | 'begun') => void;

/**
 * When to look at what is typed. Nobody is told of a mistake that they are still in the middle of: new complaints wait until the
 * field is left, in the table until its row is. What was mended is seen at the next pause, and what was pasted is whole.
 */
export const lookWhenTyped = (root: HTMLElement, look: Look): void => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const now = (how: 'whole' | 'begun'): void => {
    clearTimeout(pause);
    look(how);
  };
  root.addEventListener('change', ({ target }) =>
    now(isInRow(target, document.activeElement) ? 'begun' : 'whole'),
  );
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    // Who looks something up in another window comes back to the same row.
    if (rowOf(target) && !isInRow(target, relatedTarget) && document.hasFocus()) now('whole');
  });
  root.addEventListener('input', (e) => {
    clearTimeout(pause);
    const { target, inputType } = e as InputEvent;
    if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop')
      return now(rowOf(target) ? 'begun' : 'whole');
    // Half an address is the address of somebody else: none is read before it is whole.
    if (!(target as Element).matches('#addresses')) pause = setTimeout(() => look('begun'), shortPause);
  });
};

const shortPause = 500; /* milliseconds */

const rowOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.row') : null;

/** Both stand in the same row. */
const isInRow = (one: EventTarget | null, other: EventTarget | null): boolean =>
  rowOf(one) !== null && rowOf(one) === rowOf(other);
