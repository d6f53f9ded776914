import { asBody, read, readText, type Body } from '../../endpoint/reading.ts';
import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, type Heard } from './heard.ts';
import { tester } from './trial.ts';

/** What anyone may read is how many places are left; who booked is the organiser's alone. */
export const reading = async (asking: Asking): Promise<readonly Finding[]> => {
  const shown = await askAvailability(asking);
  const open = await Promise.all(
    [asking.bookings, `${asking.bookings}.csv`].map((url) =>
      asking.send(url, { headers: { Origin: asking.origin } }),
    ),
  );
  return [
    shown.status === 404
      ? notAsked(
          availabilityPromise,
          `there is nothing at ${asking.availability}; say --availability where it is`,
        )
      : judge(
          availabilityPromise,
          'Answer 200 with {"items":[{"id","status","remainingAttendeeCapacity"?, "waitingList"?}]}; leave out what nobody counts.',
          shown.status === 200 ? undefined : inShort(shown),
          wrongItems(shown),
        ),
    judge(
      'Nobody reads the bookings without the organiser’s token',
      'Answer 401 to GET without the token, in constant time, and never take the token from an address.',
      open.some(({ text }) => text.includes(tester.email) || text.includes(tester.name))
        ? 'bookings, for anyone to read'
        : undefined,
    ),
  ];
};

const availabilityPromise = 'Availability says how many places are left';

export const askAvailability = ({ send, availability, origin, eventId }: Asking): Promise<Heard> => {
  const url = new URL(availability);
  if (eventId) url.searchParams.set('event', eventId);
  return send(url.href, { headers: { Origin: origin, Accept: 'application/json' } });
};

/** What is said of the event. */
export const itemOf = ({ body }: Heard, eventId: string): Body | undefined =>
  itemsIn(body).find((item) => readText(item, 'id') === eventId);

const itemsIn = (body: Body | undefined): readonly Body[] => {
  const items = read(body, 'items');
  return Array.isArray(items) ? items.map(asBody).filter((item) => item !== undefined) : [];
};

const wrongItems = ({ body }: Heard): string | undefined => {
  const items = read(body, 'items');
  if (!Array.isArray(items)) return 'an answer without items';
  const bad = itemsIn(body).find((item) => {
    const left = read(item, 'remainingAttendeeCapacity');
    return (
      !readText(item, 'id') ||
      !statuses.has(readText(item, 'status') ?? '') ||
      (left !== undefined && !(Number.isInteger(left) && Number(left) >= 0))
    );
  });
  return bad ? `the item ${JSON.stringify(bad).slice(0, 100)}` : undefined;
};

const statuses = new Set(['open', 'low', 'full', 'waiting-list', 'closed']);
