/** What a frame tells the page around it, and all that it tells: how high it is. */
export interface HeightMessage {
  readonly turnout: 'height';
  /** CSS pixels, whole. */
  readonly value: number;
}

/** Reads a message that anyone may have sent. */
export const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { turnout, value } = data as { readonly turnout?: unknown; readonly value?: unknown };
  const isHeight = turnout === 'height' && typeof value === 'number' && value >= 0 && value <= highest;
  return isHeight ? Math.ceil(value) : undefined;
};

/** Higher than any list of events; what is more is no height. */
const highest = 100_000;
