/**
 * Only a press is answered aloud: while answers are mended the list of what was wrong changes without a word, else it would
 * be read out anew at every key. It is caught on the way in, before anything is drawn.
 */
export const quietWhileTyping = (root: HTMLElement | DocumentFragment): void => {
  const alert = (): Element | null => root.querySelector('.summary [role=alert]');
  root.addEventListener('input', () => alert()?.setAttribute('aria-live', 'off'), true);
  root.addEventListener('submit', () => alert()?.removeAttribute('aria-live'), true);
};
