import type { Answer } from '../../src/booking/question.ts';
import type { Booking } from '../../src/booking/booking.ts';
import { reference } from './reference.ts';
import type { Row } from './store.ts';

/** A booking as the organiser reads it in a row of a table: each answer as text. */
export const readListed = (row: Row) => {
  const booking: Booking = JSON.parse(String(row['body']));
  return {
    event: booking.event?.id ?? '',
    eventName: String(
      (booking.tellOfNext && booking.event?.name) || (row['name'] ?? booking.event?.name ?? ''),
    ),
    reference: reference(String(row['event_id']), Number(row['nth'])),
    status: String(row['standing']),
    places: Number(row['places']),
    name: booking.attendee.name ?? '',
    email: booking.attendee.email ?? '',
    telephone: booking.attendee.telephone ?? '',
    answers: answersOf(booking),
    agreements: booking.consent,
    marks: marksOf(booking, Number(row['by_organiser']) === 1),
    madeAt: String(row['made_at']),
    submissionId: String(row['submission_id']),
  };
};

/** Each person's answers stand beside the booking's own, numbered from 1. */
const answersOf = (booking: Booking): readonly { readonly key: string; readonly text: string }[] => {
  const answers = Object.entries(booking.answers);
  for (const [index, { name = '', answers: theirs }] of (booking.people ?? []).entries()) {
    answers.push([`person ${index + 1} name`, name]);
    for (const [question, answer] of Object.entries(theirs))
      answers.push([`person ${index + 1} ${question}`, answer]);
  }
  if (booking.offer) answers.push(['offer', booking.offer]);
  if (booking.companions) answers.push(['companions', booking.companions]);
  return answers.map(([key, answer]) => ({ key, text: inWords(answer) }));
};

const inWords = (answer: Answer): string =>
  typeof answer === 'object'
    ? answer.join('; ')
    : answer === true
      ? 'yes'
      : answer === false
        ? 'no'
        : String(answer);

/** What might be spam is marked, and left to a person to judge: autofill fills honeypots, too. */
const marksOf = ({ guard, context }: Booking, byOrganiser: boolean): string =>
  [
    guard.hp !== '' && 'honeypot filled',
    guard.elapsedMs >= 0 && guard.elapsedMs < quickInMilliseconds && 'filled in very fast',
    byOrganiser && 'by the organiser',
    context.test && 'test',
  ]
    .filter(Boolean)
    .join('; ');

const quickInMilliseconds = 2_000;

/** A booking as the organiser's programs read it: whole, as it was made. */
export const listOf = (row: Row) => {
  const { reference, status, madeAt, marks } = readListed(row);
  const booking: Booking = JSON.parse(String(row['body']));
  return { reference, status, madeAt, marks, booking };
};
