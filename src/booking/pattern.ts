import { expressionOf, fitsPattern, longestMatched } from './fits-pattern.ts';

/** A pattern that can be trusted on the page's own thread, or why it cannot. */
export type Pattern =
  | { test(text: string): boolean }
  | { readonly reason: 'too-long' | 'invalid-pattern' | 'back-reference' | 'too-slow' };

/**
 * A partner's regular expression is used only where no text can make it slow.
 *
 * A backtracking matcher tries every way of reading a text. What is counted here is that number of ways:
 * a part that is repeated may have only one, and the whole at most a million for the longest text it is
 * given. It speaks of the whole answer, as HTML's `pattern` does.
 */
export const readPattern = (text: string): Pattern => {
  if (text.length > longestPattern) return { reason: 'too-long' };
  // The text alone must be valid too: `a)(b` becomes valid between the parentheses that anchor it.
  if (!expressionOf(text)) return { reason: 'invalid-pattern' };
  const reason = tooManyWays(text);
  return reason ? { reason } : { test: (answer) => fitsPattern(answer, text) };
};

const longestPattern = 200;
const mostWays = 1_000_000;

/** A group that is open: in how many ways it can be read so far, and what each alternative starts with. */
interface Level {
  ways: number;
  starts: string[];
  /** It only looks, and the text is gone through again from where it stands. */
  looks: boolean;
  /** It, or what is in it, goes through more than one character at a time. */
  repeats: boolean;
  /** Something in it looks far: that may not be repeated, or every look would cost as much as the whole. */
  looksFar: boolean;
}

const opened = (open = ''): Level => ({
  ways: 1,
  starts: [],
  looks: /[=!]$/.test(open),
  repeats: false,
  looksFar: false,
});

// Under `v` a class may hold classes. Reading one as if it did not only ever counts too many ways, because
// `v` demands a backslash before brackets and bars there.
const tokens =
  /(?<back>\\(?:[1-9]|k<))|(?<open>\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?)|(?<close>\))|(?<or>\|)|(?<times>[*+?]|\{(?<least>\d+)(?<to>,(?<most>\d*))?\})\??|(?<atom>\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^])/uy;

const tooManyWays = (text: string): 'back-reference' | 'too-slow' | undefined => {
  let level = opened();
  const levels = [level];
  let lastWays = 1;
  let lastLooksFar = false;
  let fresh = true;
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const { back, open, close, or, times, least, to, most, atom = '' } = tokens.exec(text)?.groups ?? {};
    if (back) return 'back-reference';
    if (open === '(' && text[tokens.lastIndex] === '?') return 'too-slow';
    if (fresh) level.starts.push(/^[\w ]$/.test(atom) ? atom : '');
    fresh = false;
    if (open) {
      levels.push((level = opened(open)));
      fresh = true;
    } else if (close) {
      lastWays = waysOf(level);
      const { looks, repeats } = level;
      lastLooksFar = level.looksFar || (looks && repeats);
      levels.pop();
      level = levels[levels.length - 1] ?? level;
      level.ways *= lastWays;
      level.repeats ||= repeats;
      level.looksFar ||= lastLooksFar;
    } else if (or) {
      fresh = true;
    } else if (times) {
      const from = times === '*' || times === '?' ? 0 : Number(least ?? 1);
      const upTo = times === '?' ? 1 : Number(to ? most || longestMatched : (least ?? longestMatched));
      if (upTo > 1 && (lastWays > 1 || lastLooksFar)) return 'too-slow';
      level.repeats ||= upTo > 1;
      level.ways *= Math.min(Math.max(upTo - from + 1, from ? 1 : 2), longestMatched);
    } else {
      lastWays = 1;
      lastLooksFar = false;
    }
    if (level.ways > mostWays) return 'too-slow';
  }
  return waysOf(level) > mostWays ? 'too-slow' : undefined;
};

/** Alternatives that start with different characters leave no choice; any others may all match the same text. */
const waysOf = ({ ways, starts }: Level): number =>
  starts.includes('') || new Set(starts).size < starts.length ? ways * starts.length : ways;
