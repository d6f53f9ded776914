/** A pattern that was read speaks of the whole answer, as HTML's does, and of no answer that is longer than a thousand characters. */
export const fitsPattern = (answer: string, pattern: string): boolean => {
  const whole = expressionOf(`^(?:${pattern})$`);
  return !whole || (answer.length <= longestMatched && whole.test(answer));
};

export const longestMatched = 1000;

/** The expression, made once; undefined where it is none. */
export const expressionOf = (text: string): RegExp | undefined => {
  if (!made.has(text)) made.set(text, compile(text));
  return made.get(text);
};

const made = new Map<string, RegExp | undefined>();

/** HTML compiles patterns with `v`; the oldest browsers we serve know `u` alone. */
const compile = (text: string): RegExp | undefined => {
  try {
    return new RegExp(text, knowsSets ? 'v' : 'u');
  } catch {
    return undefined;
  }
};

const knowsSets = 'unicodeSets' in RegExp.prototype;
