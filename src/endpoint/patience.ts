/** The bounds of one send. All times in milliseconds. */
export const attemptLimit = 20_000; /* headers and body */
export const sendLimit = 90_000; /* of time in which the page is visible and online */
export const attemptsAllowed = 4;

const steps = [1_000, 3_000, 8_000];
const longestAutomaticWait = 60; /* seconds */
const longestWaitWorthSaying = 86_400; /* seconds */

/** Waits grow, and are spread at random ("full jitter") so that many visitors do not come back in one moment. */
export const backoff = (failures: number /* 1 or more */, random: number /* 0 to 1 */): number =>
  (steps[failures - 1] ?? 8_000) * random;

/**
 * How long to wait for an answer's wish: the time asked for, never less; a busy service that names none is left
 * alone for a second at least. Undefined: longer than anyone watches a form, so the send stops and says so.
 */
export const pause = (
  failures: number,
  random: number,
  busy: boolean,
  askedInSeconds: number | undefined,
): number | undefined => {
  if (askedInSeconds === undefined) return Math.max(backoff(failures, random), busy ? 1_000 : 0);
  if (askedInSeconds > longestAutomaticWait) return undefined;
  return askedInSeconds * 1_000 + backoff(1, random) / 4;
};

/** A wait of more than a day is nonsense, and not said. */
export const sayable = (seconds = 0): number | undefined =>
  seconds > 0 && seconds <= longestWaitWorthSaying ? Math.ceil(seconds) : undefined;

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3) in seconds. A date is measured from the answer's own `Date`, because the
 * visitor's clock may be a day out; what is neither whole seconds nor a date, or lies in the past, says nothing.
 */
export const readRetryAfter = (value: string | null, date: string | null): number | undefined => {
  if (value === null) return undefined;
  const seconds = /^\d{1,15}$/.test(value) ? Number(value) : (httpDate(value) - httpDate(date ?? '')) / 1_000;
  return seconds > 0 ? seconds : undefined;
};

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The one date format that senders may write (RFC 9110 §5.6.7); anything else is NaN. */
const httpDate = (text: string): number => {
  const [, day, month, year, hour, minute, second] =
    /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text) ?? [];
  const index = months.indexOf(month ?? '-') / 3;
  return Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second));
};
