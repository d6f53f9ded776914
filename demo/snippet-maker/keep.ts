import { secretIn } from '../../src/elements/setup-notice/secret-troubles.ts';
import type { Draft } from './draft.ts';

const key = 'turnout-snippet-maker';

/** Keeps what was typed in this browser alone, so that the work can go on another day; nothing that looks like a secret. */
export const keep = (draft: Draft): void => {
  const text = JSON.stringify(draft, (_, value: unknown) =>
    typeof value === 'string' && secretIn(value) ? '' : value,
  );
  try {
    localStorage.setItem(key, text);
  } catch {
    // Full, or not to be touched: the page works all the same.
  }
};

/** What was kept, on top of what a new page has: a value of another kind, or a name that is not known, is left behind. */
export const kept = (empty: Draft): Draft => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof found !== 'object' || found === null) return empty;
    const likely = Object.entries(found).filter(
      ([name, value]) => Object.hasOwn(empty, name) && isLike(Reflect.get(empty, name), value),
    );
    return { ...empty, ...Object.fromEntries(likely) };
  } catch {
    return empty;
  }
};

export const forget = (): void => {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
};

const isLike = (one: unknown, other: unknown): boolean =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && other !== null;
