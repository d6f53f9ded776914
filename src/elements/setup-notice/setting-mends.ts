type Facts = { readonly [name: string]: string | number };

/** What is wrong with what a page settles beforehand, and how to mend it; undefined for a code that is not about that. */
export const settingMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'bad-success-url': ({ value }) =>
    `success-url="${value}" is not the address of a page. Write a path on your own site, such as /thank-you, or a whole https: address. Until then visitors read here what came of their booking.`,
  'success-url-elsewhere': ({ value, origin }) =>
    `success-url="${value}" leads to another site, which is not listed. Write success-origins="${origin}" beside it if that is meant. Until then visitors read here what came of their booking.`,
  'bad-success-origins': ({ value }) =>
    `success-origins="${value}" is not the beginning of an address. Write it as https://thanks.charity.example, with nothing behind it; several with a space between.`,
  'bad-keep-until': ({ value }) =>
    `keep-until="${value}" is not a date. Write it as 2027-06-01. Until then visitors do not read how long their answers are kept.`,
  'bad-privacy-url': ({ value }) =>
    `privacy-url="${value}" is not the address of a page. Write a path on your own site, such as /privacy, or a whole https: address. Until then visitors are asked to agree without a link to your notice.`,
  'bad-remember': ({ value }) =>
    `remember="${value}" does nothing. Write remember="tab" to keep what was typed while the tab is open, or take it out.`,
  'answers-not-json': ({ value }) =>
    `answers="${value}" is not valid JSON. Put it in single quotes, and write it as answers='{"organisation": "Exampleton Museum"}'. Until then no question starts with it.`,
  'answers-unknown': ({ value }) =>
    `answers fills in “${value}”, which the form does not ask. Check how the question is called, or add it to questions.`,
  'prefill-unknown': ({ value }) =>
    `prefill="${value}" names no question of this form. Check how the question is called, or add it to questions.`,
  'prefill-not-allowed': ({ value }) =>
    `prefill="${value}" lets a link fill in what no link may. Who somebody is, how they are reached, what is sensitive and what they agree to they say themselves: take it out.`,
};
