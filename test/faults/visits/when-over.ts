/** Tells once that nothing more of a request is on its way: its whole answer is there, or it was given up. */
export const whenOver = (init: RequestInit, answer: Promise<Response>, tell: () => void): void => {
  let isOver = false;
  const over = (): void => {
    if (!isOver) tell();
    isOver = true;
  };
  init.signal?.addEventListener('abort', over, { once: true });
  // What a patched `fetch` gives may be anything.
  const whole = async (): Promise<unknown> => (await answer)?.clone?.().arrayBuffer();
  void whole().then(over, over);
};
