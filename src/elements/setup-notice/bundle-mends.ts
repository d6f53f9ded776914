type Facts = { readonly [name: string]: string | number };

/** What of Turnout itself could not be fetched, and how to mend it; undefined for a code that is not about that. */
export const bundleMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'timetable-unavailable': () =>
    'The timetable could not be fetched. Check that the whole folder was copied beside turnout.js.',
  'trial-unavailable': () =>
    'Where bookings go could not be looked at, for what looks could not be fetched. Check that the whole folder was copied beside turnout.js.',
  'form-unavailable': () =>
    'The form could not be fetched. Check that the whole folder was copied beside turnout.js.',
};
