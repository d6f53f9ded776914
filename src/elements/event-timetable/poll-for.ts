import type { Polled } from './polling.ts';

/** Has an element ask for the places left. What asks is fetched where there is an address to ask. */
export const pollFor = async (element: Polled): Promise<void> => {
  if (polled.has(element)) return;
  polled.add(element);
  try {
    const { Polling } = await import('./polling.ts');
    new Polling(element);
  } catch {
    // The next drawing tries again.
    polled.delete(element);
  }
};

const polled = new WeakSet<Element>();
