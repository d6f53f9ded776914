import { own } from '../../../booking/own.ts';

/** What the browser's history keeps of steps: for each filling in of a form the place of its step, and how many entries lie beneath. Nothing that was typed. */
export interface Mark {
  readonly depth: number;
  readonly [run: string]: number;
}

/** The one member that is added to the page's own state. */
export const stateKey = 'turnoutSteps';

export const markIn = (state: unknown): Mark | undefined => {
  const found = own(state, stateKey);
  return isMark(found) ? found : undefined;
};

const isMark = (found: unknown): found is Mark =>
  typeof own(found, 'depth') === 'number' &&
  Object.values(found as object).every((one) => Number.isSafeInteger(one) && one >= 0);

/**
 * Whether a mark can stand beside what the page has there: in none, or in a plain object. In a frame Back belongs to the
 * page around it.
 */
export const recordable = (state: unknown): state is object | null =>
  window === top && (state === null || Object.getPrototypeOf(state) === Object.prototype);

/** What is the page's own in a state; undefined where that cannot be told. */
export const restOf = (state: unknown): string | undefined => {
  try {
    return JSON.stringify({ ...(state as object | null), [stateKey]: undefined });
  } catch {
    return undefined;
  }
};
