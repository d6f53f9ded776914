/**
 * The line at which an item stands: where its name or identifier is written, when that is in one place alone; for one
 * that has no name, where the item of that number begins in a list of JSON. Nothing where that is not certain, or where
 * all stands in one line.
 */
export const lineOf = (text: string, item: string): number | undefined => {
  if (!text.trim().includes('\n')) return undefined;
  if (/^\d+$/.test(item)) {
    const start = itemStarts(text)[Number(item) - 1];
    return start === undefined ? undefined : lineAt(text, start);
  }
  const at = item ? text.indexOf(item) : -1;
  return at < 0 || text.includes(item, at + item.length) ? undefined : lineAt(text, at);
};

/** Where JSON is broken, by the engine's own message; an end that comes too early is the last line. */
export const lineOfMistake = (text: string): number | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return lineAt(text, at === undefined ? text.trimEnd().length : Number(at));
  }
};

/** Counted from 1. */
const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Where the items of the first list of objects begin; of several scripts in a page, nobody knows which is meant. */
const itemStarts = (text: string): readonly number[] => {
  if (text.split('ld+json').length > 2) return [];
  const starts: number[] = [];
  let depth = 0;
  let listDepth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') {
      if (sign === '{' && listDepth && depth === listDepth) starts.push(index);
      depth += 1;
      if (sign === '[' && !listDepth) listDepth = depth;
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth < listDepth) break;
    }
  }
  return starts;
};
