import { byHand } from './timetables/by-hand.mjs';
import { eventCalendar } from './timetables/event-calendar.mjs';
import { fullCalendar } from './timetables/full-calendar.mjs';
import { turnout } from './timetables/turnout.mjs';
import { inTurn, printRatios } from './ratios.mjs';

const contenders = [byHand, turnout, fullCalendar, eventCalendar];
const marks = {
  4: { shown: '≤ 1.6×' },
  1_000: { shown: '≤ 0.5×', heap: '≤ 2.0×' },
  10_000: { shown: '≤ 0.45×', longest: '≤ 50 ms' },
};

/** Main-thread time until all is drawn, the longest task, and memory, by how many events there are. */
export const measureTimetables = async (browser, pages, rounds) => {
  for (const [count, mark] of Object.entries(marks)) {
    const addresses = new Map(
      contenders.map((contender) => [
        contender.name,
        pages.show(`${contender.name.replace(/\W/g, '-')}-${count}`, contender.page(eventsOf(Number(count)))),
      ]),
    );
    const found = await inTurn(contenders, rounds, ({ name }) => browser.visit(addresses.get(name)));
    printRatios(`A timetable of ${count} events`, found, mark);
  }
};

/** Two a day, from the first of January 2031. */
const eventsOf = (count) =>
  Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(place / 2))).toISOString().slice(0, 10);
    return {
      '@type': 'Event',
      identifier: `event-${place}`,
      name: `Event number ${place}`,
      startDate: `${day}T${place % 2 ? '14' : '10'}:00:00+00:00`,
      endDate: `${day}T${place % 2 ? '16' : '12'}:00:00+00:00`,
      location: { '@type': 'Place', name: `Hall ${place % 7}` },
      isAccessibleForFree: true,
    };
  });
