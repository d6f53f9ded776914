import { folded } from '../../../event/text.ts';

/** Which column holds which fact, from 0. */
export type Columns = ReadonlyMap<string, number>;

/**
 * A heading says what its column holds, in schema.org's word, ours, or an everyday English or Welsh one. Where
 * several could say the same, the plainest wins.
 */
export const columnsOf = (row: readonly string[]): Columns => {
  const headings = row.slice(0, 200 /* columns */).map(wordsOf);
  const columns = new Map<string, number>();
  for (const names of facts) {
    const [fact = ''] = names;
    const at = names
      .map((name) => headings.findIndex((words) => words.includes(name.toLowerCase())))
      .find((column) => column >= 0);
    if (at === undefined) continue;
    columns.set(fact, at);
    // No column is used twice.
    headings[at] = [];
  }
  return columns;
};

/** Two languages may stand in one heading, with a stroke between; what is in brackets explains. */
const wordsOf = (heading: string): readonly string[] =>
  heading
    .slice(0, 80)
    .replace(/[([].*?[)\]]/g, '')
    .split(/[/|]/)
    .map((words) => folded(words).replace(/[^a-z]/g, ''));

/** In the order in which they choose: a column called “start” is a date only where no other is. */
const facts: readonly (readonly string[])[] = `name title event eventname subject enw teitl digwyddiad
startDate date dyddiad start day when pryd
endDate dyddiadgorffen
startTime time start amser
endTime end finish amsergorffen
place venue location where lleoliad
streetAddress address cyfeiriad
addressLocality town city tref dinas
addressRegion region county division rhanbarth
postalCode postcode codpost
joiningUrl joininglink
description details notes disgrifiad manylion nodiadau
offerUrl bookat booking tickets archebu
url link website gwefan
image picture llun
remainingAttendeeCapacity placesleft lleoeddarol
maximumAttendeeCapacity capacity places lleoedd
price cost pris
priceCurrency currency
eventStatus status statws
organizer organiser trefnydd
email ebost
telephone phone ffon
audience cynulleidfa
keywords tags category
accessibilityInformation access mynediad
timeZone
identifier id`
  .split('\n')
  .map((line) => line.split(' '));
