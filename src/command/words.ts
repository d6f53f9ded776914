import { mendFor } from '../elements/setup-notice/mends.ts';

type Facts = { readonly [name: string]: string | number };

/** What is wrong and how to mend it: the words of the page's notice, but where a command differs from a page. */
export const wordsFor = (code: string, facts: Facts): string => {
  const words = Object.hasOwn(own, code) ? own[code] : undefined;
  return words ? words(facts) : mendFor({ code, facts });
};

const own: { readonly [code: string]: (facts: Facts) => string } = {
  'no-such-file': ({ source }) => `${source} does not exist. Check its name, and the folder you are in.`,
  'not-a-file': ({ source }) => `${source} is not a file.`,
  'not-a-page-file': ({ source }) => `${source} is an address. Name a file, which is written again.`,
  'not-utf-8': ({ source }) => `${source} is not written in UTF-8, so it stays as it is. Save it as UTF-8.`,
  'in-a-paragraph': ({ source }) =>
    `In ${source}, a timetable stands in a paragraph, where no list can stand. Take away the <p> around it.`,
  'no-timetable': ({ source }) =>
    `${source} has no <event-booking> or <event-timetable> in it that is closed. Check the page.`,
  'not-readable': ({ source }) => `${source} may not be read. Check who it belongs to.`,
  'not-a-url': ({ source }) => `${source} is neither a file nor an address that can be read.`,
  'not-https': ({ source }) =>
    `${source} is not an https: address, so anyone on the way could change it. Use its https: address.`,
  'private-network': ({ source }) =>
    `${source} is on this machine or a private network, or leads there. If that is what you want, add --allow-private.`,
  'has-credentials': ({ source }) =>
    `${String(source).replace(/\/\/[^@]*@/, '//…@')} holds a user name or a password. Take it out, and download the file in another way.`,
  unreachable: ({ source }) =>
    `${source} does not answer, or broke off. Check the address and the connection.`,
  'too-large': ({ source }) =>
    `${source} is larger than the limit. Raise it with --size-limit, in megabytes.`,
  'too-slow': ({ source }) =>
    `${source} took longer than the limit. Try again, or raise it with --time-limit, in seconds.`,
  'too-many-redirects': ({ source }) => `${source} leads on and on. Use the address where it ends.`,
  'a-page': ({ source }) =>
    `${source} is a web page with no events in it that can be read. Check the address; a page that asks for a login looks like this too.`,
  'only-availability': ({ source }) =>
    `${source} tells what is left of events, and no more of them. Name the address of the events beside it.`,
  'feed-goes-on': ({ source }) =>
    `${source} is longer than is read in one run. What was read is kept: run the command again to read on.`,
  'feed-goes-round': ({ source }) =>
    `${source} leads back to a page of its own that was read already. Tell its publisher.`,
  'feed-without-next': ({ source }) =>
    `${source} does not say where it goes on (its “next” is missing). Tell its publisher.`,
  'too-many-items': ({ source }) => `${source} holds more than can be kept here.`,
  'list-breaks-off': ({ source }) =>
    `${source} comes in pages, and one of them holds something else. Try again later, or tell its publisher.`,
  'not-a-feed': ({ source }) =>
    `${source} goes on with something that is no page of a feed. Tell its publisher.`,
  'skipped-no-series': ({ source, item, series }) =>
    `In ${source}, the event “${item}” is left out because its name stands with its series, ${series}, in another feed of its publisher. Add the address of that feed (its items are of the kind SessionSeries) beside this one.`,
  'note-unknown-time-zone': ({ source, item }) =>
    `In ${source}, the event “${item}” names a time zone that is not known; the one of --time-zone is used. Write a name such as Europe/London.`,
  'note-no-zone': ({ source }) =>
    `${source} has times without a zone; they are taken to be in the one of --time-zone.`,
};
