import { nearest } from '../../endpoint/nearest.ts';
import type { Trouble } from '../page/trouble.ts';
import { attributeMend } from './attribute-mends.ts';
import { bundleMend } from './bundle-mends.ts';
import { endpointMend } from './endpoint-mends.ts';
import { questionMend } from './question-mends.ts';
import { sendingMend } from './sending-mends.ts';
import { serviceMend } from './service-mends.ts';
import { settingMend } from './setting-mends.ts';
import { withSourceNamed } from './source-names.ts';

type Facts = { readonly [name: string]: string | number };

/** What is wrong and how to mend it, in one or two plain sentences. An unknown code is shown with its facts, never dropped. */
export const mendFor = ({ code, facts = {} }: Trouble): string => {
  const named = withSourceNamed(facts);
  const words = wordsFor(code, named);
  // An address stays as it is; a name that begins the sentence begins as sentences do.
  return named === facts ? words : words.replace(/^[a-z]/, (letter) => letter.toUpperCase());
};

const wordsFor = (code: string, facts: Facts): string => {
  if (code.startsWith('skipped-')) return skippedBecause(code.slice('skipped-'.length), facts);
  if (code.startsWith('note-')) return noteOf(code.slice('note-'.length), facts);
  const status = /^answered-(\d+)$/.exec(code)?.[1];
  if (status)
    return `${facts['source']} answered with an error (${status}). Try it in a browser, or ask whoever runs it.`;
  const words = Object.hasOwn(mends, code) ? mends[code] : undefined;
  return (
    attributeMend(code, facts) ??
    bundleMend(code, facts) ??
    endpointMend(code, facts) ??
    questionMend(code, facts) ??
    sendingMend(code, facts) ??
    serviceMend(code, facts) ??
    settingMend(code, facts) ??
    (words ? words(facts) : `${code}${listOf(facts)}`)
  );
};

const noteOf = (code: string, facts: Facts): string => {
  const words = Object.hasOwn(notes, code) ? notes[code] : undefined;
  const what =
    facts['item'] === undefined ? `${facts['source']}` : `In ${facts['source']}, ${calledIn(facts)}`;
  return words ? `${what} ${words(facts)}` : `${what}: ${code}${listOf(facts)}.`;
};

const listOf = (facts: Facts): string => {
  const said = Object.keys(facts).map((name) => `${name} “${facts[name]}”`);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
};

const skippedBecause = (reason: string, facts: Facts): string => {
  if (reason === 'too-many') return tooMany(facts);
  const words = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  const row = facts['row'] ? `, row ${facts['row']}` : '';
  const where = `In ${facts['source']}${row}, ${calledIn(facts)}`;
  return words ? `${where} ${words(facts)}` : `${where} is left out: ${reason}${listOf(facts)}.`;
};

/** Told of all together: which events they are, nobody wants to read. */
const tooMany = ({ source, shown, all }: Facts): string =>
  shown
    ? `Of ${all} events the first ${shown} by date are shown, and the others are left out. Keep only coming events, or split them over several pages.`
    : `${source} holds more events than are read from one source, and the last of them are left out. Split it, or keep only coming events in it.`;

/** What has no name is counted. */
const calledIn = ({ item, row }: Facts): string => {
  if (item === `row ${row}`) return 'the event';
  if (/^script \d+$/.test(`${item}`)) return `${item}`;
  return /^\d+$/.test(`${item}`) ? `the ${ordinal(Number(item))} event` : `the event “${item}”`;
};

const ordinal = (n: number): string => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** Events that are left out, and why. */
const reasons: { readonly [reason: string]: (facts: Facts) => string } = {
  'no-name': ({ row }) =>
    `is left out because it has no name. ${row ? 'Write one into that row' : 'Give it a "name"'}.`,
  'no-series': ({ series }) =>
    `is left out because its name stands with its series, ${series}, in another feed of its publisher. Read both with “turnout import”, and show the file that it keeps.`,
  'no-start': ({ row }) =>
    `is left out because it has no start date. ${row ? 'Write one into that row' : 'Give it a "startDate"'}, such as 2027-03-28.`,
  'impossible-date': ({ value, row }) =>
    `is left out because its date${value ? ` “${value}”` : ''} is not in the calendar. Correct ${row ? 'it in that row' : 'its "startDate" (DTSTART in a calendar file)'}.`,
  'not-a-date': ({ value }) =>
    `is left out because its date${value ? ` “${value}”` : ''} cannot be read. Write it as 2027-03-28 or 2027-03-28T10:00.`,
  'ambiguous-date': ({ value }) =>
    `is left out because its date “${value}” could be read in two ways. Write it as 2 March 2027, or 2027-03-02.`,
  'no-year': ({ value }) => `is left out because its date “${value}” has no year. Write it as 2 March 2027.`,
  'not-an-event': () => 'is left out because it is not an event. Its "@type" should be Event.',
  'not-an-object': () => 'is left out because it is not written as an event.',
  'not-json': () =>
    'is left out because it is not valid JSON. A comma too many or too few is the usual cause.',
  'too-deep': () => 'is left out because it is nested too deep.',
  private: () =>
    'is left out because its calendar calls it private. Make it public there if it should be shown.',
};

/** What was mended or assumed; the event is shown all the same. */
const notes: { readonly [code: string]: (facts: Facts) => string } = {
  'end-before-start': () => 'ends before it begins, so only its start is shown. Correct its "endDate".',
  'unreadable-end': () =>
    'has an end that cannot be read, so only its start is shown. Correct its "endDate".',
  'unreadable-time': () =>
    'has a time that cannot be read, so only its day is shown. Write the time as 19:30 or 7.30pm.',
  'unreadable-price': () =>
    'has a price that cannot be read, so none is shown. Write it as £5, as £5 / £3, as members £3, guests £5, or as free.',
  'more-pages': () =>
    'has more events than its first page, which alone is read. Ask for more in one: per_page=50 at the end of the address, or maxResults=2500 for a Google calendar.',
  recurs: () => 'repeats, and only its first time is shown. Put singleEvents=true in the address.',
  'unreadable-sub-event': () => 'has a part in its programme that cannot be read, which is left out.',
  'unknown-time-zone': () =>
    'names a time zone that is not known; the time-zone attribute is used. Write a name such as Europe/London.',
  'no-zone': () => 'has times without a zone; they are taken to be in the zone of the time-zone attribute.',
  'same-event-twice': () => 'stands there twice; it is shown once, with the facts of both.',
  'other-times': () =>
    'has other times in another of your sources; those of the one that was changed last, or says more, are shown. Correct the other.',
  'same-identifier': () =>
    'has the same identifier as an event on another date. Give each its own "identifier", or counts of places may mix.',
  'mended-json': () => 'was written with a mistake in its JSON (a comma too many, say) that could be mended.',
  'series-cut': () =>
    'comes more often than is shown; what is over, or far ahead, is left out. Give its RRULE an UNTIL.',
  'unreadable-rule': () =>
    'says in a way that cannot be read when it comes again, so it is shown once. Correct its RRULE.',
  'all-private': () =>
    'holds private events alone, so that none is shown. Make those public in your calendar that should be.',
  tentative: () =>
    'has events that are marked as tentative, and shown like any other. Take out those that may not happen.',
  'wrong-encoding': () => 'has letters that cannot be read. Save it as UTF-8.',
};

/** Troubles with attributes, sources and endpoints. */
const mends: { readonly [code: string]: (facts: Facts) => string } = {
  'bad-time-zone': ({ value }) =>
    `time-zone="${value}" is not a time zone. Use a name such as Europe/London. Until then Europe/London is used.`,
  'bad-now': ({ value }) =>
    `now="${value}" cannot be read. Write a date such as 2027-01-23, or 2027-01-23T09:00:00Z. Until then the real time is used.`,
  'bad-heading-level': ({ value }) =>
    `heading-level="${value}" should be a whole number from 2 to 6. Until then 2 is used.`,
  'all-skipped': ({ source }) => `${source} holds events, but none that can be shown. The reasons follow.`,
  'bad-limit': ({ value }) =>
    `limit="${value}" should be a whole number of events, 1 or more. Until then all are shown.`,
  'nothing-given': () =>
    'There are no events to show. Set src to the address of your events, or put them between the tags as JSON-LD.',
  'nothing-asked': () => 'There is nothing to book here. Set action to the address that takes your bookings.',
  'no-timetable': ({ value }) =>
    `for="${value}" names no timetable in this page. Give an <event-timetable> that id.`,
  'no-such-event': ({ value }) => `event="${value}" is not among the events. Check its identifier.`,
  'not-a-url': ({ attribute, source }) =>
    `${attribute ?? source ?? 'An address'} is not an address of the web. Write a whole one, such as https://your.site/${attribute === 'action' ? 'bookings' : 'events.json'}.`,
  'not-https': ({ attribute, source }) =>
    `${attribute ?? source ?? 'An address'} begins with http:, which browsers block or anyone on the way can read. Use its https: address.`,
  'private-network': ({ attribute, source }) =>
    `${attribute ?? source ?? 'An address'} is on a private network, which visitors cannot reach. Use the public address.`,
  'has-credentials': ({ attribute, source }) =>
    `${attribute ?? source ?? 'An address'} holds a user name or a password, which every visitor could read. Take it out, and change the password.`,
  unreachable: ({ source }) =>
    `${source} could not be read from this page. Either it does not answer, or it does not allow other sites to read it (CORS). ` +
    'Put the file on your own site, or ask its owner to allow yours.',
  'not-found': ({ source }) => `${source} was not found (404). Check the address for a misspelling.`,
  'too-large': ({ source }) =>
    `${source} is too large to read in a page. Split it, or keep only coming events in it.`,
  'too-slow': ({ source }) => `${source} took too long to answer.`,
  'not-events': ({ source }) =>
    `${source} was read, but holds no list of events. It should be JSON-LD, or {"events": […]}.`,
  'not-json': ({ source, line }) =>
    `${source} is not valid JSON${line ? ` (near line ${line})` : ''}. A comma too many or too few is the usual cause; a JSON checker shows where.`,
  'cut-short': ({ source, row }) =>
    row
      ? `${source} was cut short, or a quotation mark in row ${row} is never closed. Load the page again, or save the file once more.`
      : `${source} was cut short: a calendar ends with END:VCALENDAR. Load the page again, or save the file once more.`,
  'only-availability': ({ source }) =>
    `${source} tells what is left of events, and no more of them. Put the address of the events beside it in src, with a space between.`,
  'no-date-column': ({ source }) =>
    `${source} is read as a table, but no column is called “date”. Name the columns in a row above the events: name, date, time, venue.`,
  'no-name-column': ({ source }) =>
    `${source} is a table in which no column is called “name”, so its events have none. Add one.`,
  'json-as-text': () =>
    'What stands between the tags looks like JSON, and stands there as text: the site’s editor took the script’s tags away. Put the events into a file on your site, and give its address in src.',
  empty: ({ source }) => `${source} is empty. Check the address, or the file.`,
  'too-deep': ({ source }) => `${source} is nested too deep to be a list of events.`,
  'page-not-parsed': ({ source }) =>
    `${source} is a web page, and this page's security policy does not let it be read. Allow it with trusted-types turnout, or use a JSON file.`,
  'a-page': ({ source }) =>
    `${source} answered with a web page in place of events. Check the address; a page that asks for a login looks like this too.`,
  'unknown-format': ({ source }) =>
    `${source} is in a format that is not read here. Use JSON-LD, or our JSON.`,
  'not-read': ({ source }) => `${source} could not be read.`,
  'not-availability': ({ source }) =>
    `availability: ${source} was read, but holds no list of places left. It should be {"items": […]}.`,
  'no-answer': ({ source }) => `${source} did not answer.`,
  'unknown-question-set': ({ value, sets }) => {
    const meant = nearest(`${value}`, `${sets}`.split(' '));
    return `questions="${value}" is not a set of questions that is known here.${meant ? ` Did you mean “${meant}”?` : ''}`;
  },
};
