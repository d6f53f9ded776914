import type { EventRecord, Text } from '../../../event/event.ts';
import type { Read } from '../../format.ts';
import { guessedRows, textOfRows } from './rows.ts';

/**
 * A table that has the same fact in a column in English and in one in Welsh is read in each language, and each text is
 * then in both. A cell that is empty in one language says what the other does.
 */
export const inBoth = (text: string, read: (text: string) => Read): Read => {
  const { delimiter, rows, at } = tableIn(text);
  const headings = (rows[at] ?? []).map(headingIn);
  const pairs = headings.flatMap(({ fact, isWelsh }, english) => {
    const welsh = headings.findIndex((other) => other.fact === fact && other.isWelsh);
    return fact && !isWelsh && welsh >= 0 ? [{ fact, english, welsh }] : [];
  });
  if (!pairs.length) return read(text);

  const tableOf = (one: 'english' | 'welsh', other: 'english' | 'welsh'): string =>
    textOfRows(
      rows.map((row, index) => {
        const cells = [...row];
        for (const pair of pairs) {
          if (index > at) cells[pair[one]] = row[pair[one]]?.trim() || row[pair[other]] || '';
          if (index === at) [cells[pair[one]], cells[pair[other]]] = [pair.fact, ''];
        }
        return cells;
      }),
      delimiter,
    );
  const [english, welsh] = [read(tableOf('english', 'welsh')), read(tableOf('welsh', 'english'))];
  return {
    ...english,
    events: english.events.map((event, index) => together(event, welsh.events[index])),
  };
};

const tableIn = (text: string) => {
  const { rows, delimiter } = guessedRows(text.replace(/\r\n?/g, '\n'), [',', ';', '\t']);
  const known = rows.slice(0, 10).map((row) => row.filter((cell) => headingIn(cell).fact).length);
  return { delimiter, rows, at: known.indexOf(Math.max(...known)) };
};

interface Heading {
  readonly fact?: string;
  readonly isWelsh?: boolean;
}

/** `Enw`, `Name (Cymraeg)`, `Welsh name`, `name_cy`; beside them `Name`, `Name (English)`, `name_en`. */
const headingIn = (heading: string): Heading => {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = words.filter(
    (word) => !/^(?:cy|en|welsh|english|cymraeg|saesneg|yn|in|y|gymraeg)$/.test(word),
  );
  const [word = '', ...more] = said;
  const found = facts.find(({ english, welsh }) => english.includes(word) || welsh.includes(word));
  if (!found || more.length) return {};
  const isMarked = words.some((one) => /^(?:cy|welsh|cymraeg|gymraeg)$/.test(one));
  const isEnglish = words.some((one) => /^(?:en|english|saesneg)$/.test(one));
  return { fact: found.fact, isWelsh: isMarked || (!isEnglish && found.welsh.includes(word)) };
};

/** Those that are told to people in sentences. */
const facts = [
  { fact: 'name', english: ['name', 'title', 'event', 'subject'], welsh: ['enw', 'teitl', 'digwyddiad'] },
  {
    fact: 'description',
    english: ['description', 'details', 'notes'],
    welsh: ['disgrifiad', 'manylion', 'nodiadau'],
  },
  { fact: 'place', english: ['place', 'venue', 'location'], welsh: ['lleoliad'] },
  { fact: 'audience', english: ['audience'], welsh: ['cynulleidfa'] },
  { fact: 'access', english: ['access'], welsh: ['mynediad'] },
];

/** Known by what it is called in English. */
const together = (event: EventRecord, other = event): EventRecord => ({
  ...event,
  name: both(event.name, other.name),
  ...(event.description && { description: both(event.description, other.description) }),
  ...(event.accessibilityInformation && {
    accessibilityInformation: both(event.accessibilityInformation, other.accessibilityInformation),
  }),
  ...(event.audience && {
    audience: event.audience.map((one, at) => both(one, other.audience?.[at])),
  }),
  ...(event.location && {
    location: event.location.map((place, at) =>
      place.name ? { ...place, name: both(place.name, other.location?.[at]?.name) } : place,
    ),
  }),
});

const both = (english: Text, welsh: Text = english): Text =>
  typeof english === 'string' && typeof welsh === 'string' && english !== welsh
    ? { en: english, cy: welsh }
    : english;
