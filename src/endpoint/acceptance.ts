import type { Accepted, Availability, Standing } from '../booking/outcome.ts';
import { asBody, given, read, readText, readWhole, type Body } from './reading.ts';

/** An acceptance is believed where the body says how the booking stands, in the contract's words. */
export const readAcceptance = (body: Body | undefined, status: number): Accepted | undefined => {
  const standing = standings.find((known) => known === read(body, 'status'));
  // 202: received, and not yet decided (RFC 9110 §15.3.3).
  return standing && acceptance(body, status === 202 ? 'pending' : standing);
};

/** What an answer tells about a booking that was taken. */
export const acceptance = (body: Body | undefined, standing: Standing): Accepted => {
  const manageUrl = readText(body, 'manageUrl');
  return {
    kind: 'accepted',
    standing,
    ...given({
      reference: readText(body, 'reference'),
      position: readWhole(body, 'position') || undefined,
      manageUrl: manageUrl?.startsWith('https://') ? manageUrl : undefined,
      message: readText(body, 'message'),
      confirmationSent: read(body, 'confirmationSent') === true || undefined,
      availability: readAvailability(body),
    }),
  };
};

/** Fresh facts about places, from an acceptance or a refusal. */
export const readAvailability = (body: Body | undefined): Availability | undefined => {
  const list = asBody(read(body, 'waitingList'));
  const open = read(list, 'open');
  const found: Availability = given({
    eventId: readText(body, 'eventId'),
    remainingAttendeeCapacity: readWhole(body, 'remainingAttendeeCapacity'),
    waitingList:
      typeof open === 'boolean' ? { open, ...given({ length: readWhole(list, 'length') }) } : undefined,
  });
  return Object.keys(found).length ? found : undefined;
};

const standings = ['confirmed', 'waiting-list', 'pending', 'noted'] as const;
