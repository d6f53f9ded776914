type Facts = { readonly [name: string]: string | number };

/** Why bookings do not arrive, as far as the browser lets it be known; undefined for a code that is not about sending. */
export const sendingMend = (code: string, facts: Facts): string | undefined =>
  Object.hasOwn(mends, code) ? mends[code]?.(facts) : undefined;

const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'sent-unreachable': ({ host }) =>
    `No answer from ${host} could be read. Look whether its name is right and it is up; it must answer this page’s question whether it may post (OPTIONS), and let this page read its answers, refusals too (CORS). This page’s own policy (connect-src) or an extension of this browser may also have blocked it.`,
  'sent-blocked': ({ host }) =>
    `This page’s own security policy does not let bookings go to ${host}. Add that address to its connect-src.`,
  'sent-too-slow': ({ host }) =>
    `${host} took a booking and gave no whole answer in time. Ask whoever runs it; look whether the booking is there.`,
  'sent-page': ({ host }) =>
    `${host} answered a booking with a page, not JSON. Look whether action is the address that takes bookings, and whether a login or a guard against programs stands before it.`,
  'sent-redirected': ({ host }) =>
    `${host} redirects, and a booking does not follow. Set action to the final address.`,
  'sent-not-read': ({ host, status }) =>
    `${host} answered a booking (${status}), and not in a way that preset can read. Look whether preset names the service that stands there.`,
  'sent-not-ours': ({ host }) =>
    `${host} answered about another booking. Look whether something on the way, such as a cache, keeps answers to bookings.`,
  'sent-refused': ({ host, status }) =>
    `${host} refuses bookings from this page, whatever is answered (${status}). Look whether action is the address that takes bookings, and open to this site.`,
  'sent-unknown-event': ({ host, item }) =>
    `${host} does not know ${item ? `the event “${item}”` : 'this event'}, or takes no more bookings for it. Give it the events that this page shows, under the same identifiers.`,
  'sent-in-a-wrong-way': ({ host, status, enctype }) =>
    `${host} refuses how a booking is written (${status}); it was sent as ${enctype}. Set enctype to what it reads, and ask for less where it is too large.`,
  'sent-broken': ({ host, status }) =>
    `${host} broke down over a booking (${status}). Ask whoever runs it; what went wrong stands in its own records.`,
  'not-sent': () =>
    'A part of the form could not be fetched, so nothing was sent. Check that the whole folder was copied beside turnout.js.',
};
