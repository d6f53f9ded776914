/**
 * How much to look at: everything, what a row of the table says while it is still being typed, or what a field says meanwhile.
 */
export type Look = (how: 'whole' | 'row begun' | 'field begun') => void;

/**
 * When to look at what is typed. Nobody is told of a mistake that they are still in the middle of: new complaints wait until the
 * field is left, in the table until its row is. What was mended is seen at the next pause, and what was pasted is whole.
 */
export const lookWhenTyped = (root: HTMLElement, look: Look): void => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const now: Look = (how) => {
    clearTimeout(pause);
    look(how);
  };
  root.addEventListener('change', ({ target }) =>
    now(isInRow(target, document.activeElement) ? 'row begun' : 'whole'),
  );
  root.addEventListener('focusout', ({ target, relatedTarget }) => {
    // Who looks something up in another window comes back to the same row.
    if (rowOf(target) && !isInRow(target, relatedTarget) && document.hasFocus()) now('whole');
  });
  root.addEventListener('input', (e) => {
    const { target, inputType } = e as InputEvent;
    const begun = rowOf(target) ? 'row begun' : 'field begun';
    if (/^insertFrom(?:Paste|Drop)$/.test(inputType)) return now(rowOf(target) ? begun : 'whole');
    clearTimeout(pause);
    pause = setTimeout(() => look(begun), shortPause);
  });
};

const shortPause = 500; /* milliseconds */

const rowOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.row') : null;

/** Both stand in the same row. */
const isInRow = (one: EventTarget | null, other: EventTarget | null): boolean =>
  rowOf(one) !== null && rowOf(one) === rowOf(other);
