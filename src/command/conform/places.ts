import { asBody, read, readWhole } from '../../endpoint/reading.ts';
import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, notAccepted, notProblem, referenceIn, slugOf, type Heard } from './heard.ts';
import { askAvailability, itemOf } from './reading.ts';
import { counted, type Trial } from './trial.ts';

/** No place is given twice, whoever comes at the same moment; who finds none may wait, and is told the place in the line. */
export const places = async (asking: Asking): Promise<readonly Finding[]> => {
  const { eventId, book } = asking;
  const none = (why: string): readonly Finding[] => promises.map((promise) => notAsked(promise, why));
  if (eventId === undefined)
    return none('say --event <id> of an event that was made for this, with 1 to 9 places');
  const left = readWhole(itemOf(await askAvailability(asking), eventId), 'remainingAttendeeCapacity');
  if (left === undefined || left < 1 || left > mostPlaces)
    return none(
      `“${eventId}” has ${left ?? 'an unknown number of'} places; make one with 1 to ${mostPlaces}`,
    );

  for (let place = 1; place < left; place++) await book(counted(eventId));
  const two = await book(counted(eventId, { places: 2 }));
  const racers = [...Array(racing)].map(() => counted(eventId));
  const heard = await Promise.all(racers.map((one) => book(one)));
  const winner = heard.findIndex((one) => one.status === 201 || one.status === 202);
  const losers = heard.filter((_, index) => index !== winner);
  const again = racers[winner] && (await book(racers[winner]));
  const after = itemOf(await askAvailability(asking), eventId);
  return [
    judge(
      promises[0],
      'Answer 409 with the type …/insufficient-capacity and remainingAttendeeCapacity, so that the page can offer what is left.',
      notProblem(two, 409, 'insufficient-capacity'),
      readWhole(two.body, 'remainingAttendeeCapacity') === 1 ? undefined : inShort(two),
    ),
    judge(
      promises[1],
      'Count and store under one lock (BEGIN IMMEDIATE, SELECT … FOR UPDATE, LockService).',
      heard.filter(({ status }) => status === 201 || status === 202).length === 1
        ? undefined
        : `${heard.filter(({ status }) => status === 201 || status === 202).length} of ${racing} were booked`,
    ),
    judge(
      promises[2],
      'Answer 409 with the type …/sold-out, remainingAttendeeCapacity 0 and waitingList {open, length}.',
      ...losers.map((one) => notProblem(one, 409, 'sold-out') ?? unsaid(one)),
    ),
    judge(
      promises[3],
      'Look the identifier up before places are counted.',
      again && referenceIn(again) === referenceIn(heard[winner] ?? again)
        ? undefined
        : again
          ? inShort(again)
          : 'nobody was booked',
    ),
    judge(
      promises[4],
      'Make availability from the same count as bookings.',
      readWhole(after, 'remainingAttendeeCapacity') === 0 ? undefined : JSON.stringify(after).slice(0, 100),
    ),
    await waiting(book, eventId, losers[0]),
  ];
};

const mostPlaces = 9;
const racing = 12;

const promises = [
  'Who asks for more than are left is told how many are',
  'Of those who race for the last place one has it',
  'Who finds no place is told so, and whether there is a waiting list',
  'Who has a place is told so again when the event is full',
  'Availability follows the bookings',
  'The waiting list is in the order in which people came',
] as const;

const unsaid = ({ body }: Heard): string | undefined =>
  readWhole(body, 'remainingAttendeeCapacity') === 0 &&
  typeof read(asBody(read(body, 'waitingList')), 'open') === 'boolean'
    ? undefined
    : 'sold-out without remainingAttendeeCapacity 0 and waitingList';

const waiting = async (
  book: Asking['book'],
  eventId: string,
  refused: Heard | undefined,
): Promise<Finding> => {
  const list = asBody(read(refused?.body, 'waitingList'));
  if (
    slugOf(refused ?? { status: 0, headers: new Headers(), text: '' }) !== 'sold-out' ||
    read(list, 'open') !== true
  )
    return notAsked(promises[5], 'the event has no waiting list');
  const joins: Trial[] = [1, 2].map(() => counted(eventId, { joinWaitingList: true }));
  const told: Heard[] = [];
  for (const one of joins) told.push(await book(one));
  const from = readWhole(list, 'length') ?? 0;
  const again = joins[0] && (await book(joins[0]));
  return judge(
    promises[5],
    'With joinWaitingList answer 201 with status waiting-list and the position, counted from 1, and the same again.',
    ...told.map((heard, index) => notAccepted(heard, joins[index]?.submissionId ?? '')),
    ...[...told, again].map((heard, index) =>
      heard && readWhole(heard.body, 'position') === from + (index % 2) + 1
        ? undefined
        : heard && inShort(heard),
    ),
  );
};
