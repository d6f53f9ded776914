import type { Booking } from './booking.ts';
import { testBooking, type Testing } from './test-booking.ts';
import { leaves, mostPeople } from './turns.ts';

/**
 * A booking with everything in it that a booking of this form may ever carry: to learn the names under which things
 * travel, where a service drops what it was not told of before. It is never sent.
 */
export const fullestBooking = (testing: Testing, isAboutEvents: boolean): Booking => {
  const booking = testBooking(testing);
  const all = leaves(testing.questions).filter(({ type }) => type === 'file');
  const once = all.filter(({ each }) => !each).map(({ name }) => name);
  const each = all.filter((question) => question.each).map(({ name }) => name);
  const people = booking.people && [...Array(mostPeople).keys()];
  const [person] = booking.people ?? [];
  return {
    ...booking,
    ...(isAboutEvents && { event, offer: 'any', joinWaitingList: true }),
    answers: { ...booking.answers, ...answered(once) },
    ...(people && {
      people: people.map(() => ({ ...person, answers: { ...person?.answers, ...answered(each) } })),
    }),
    files: [
      ...once.map((question) => ({ question, file: {} })),
      ...(people ?? []).flatMap((at) => each.map((question) => ({ question, person: at, file: {} }))),
    ],
  };
};

const event = { id: 'any', name: 'any', startDate: '2030-01-01', timeZone: 'Europe/London' };

const answered = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'file']));
