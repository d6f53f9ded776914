import { accept } from './answer.ts';
import type { Message } from './notify.ts';
import { entryOf } from './ledger.ts';
import { reference } from './reference.ts';
import type { Row } from './store.ts';

/** What is told of one row of the ledger: a booking with the answer that its maker got, or what became of one. */
export const news = (row: Row): Message => {
  const eventId = String(row['event_id']);
  const id = String(row['submission_id']);
  const made = entryOf({
    ...row,
    nth: row['made_nth'] ?? null,
    standing: row['made_standing'] ?? null,
    digest: '',
  });
  const body = id.startsWith(':')
    ? {
        type: `booking.${String(row['standing'])}`,
        answer: {
          status: row['standing'],
          reference: reference(eventId, made.nth),
          submissionId: id.replace(/^:\w+:/, ''),
          places: made.places,
        },
      }
    : {
        type: 'booking.made',
        booking: JSON.parse(String(row['body'])),
        answer: accept(made, id).body,
      };
  return { id: `${reference(eventId, made.nth)}-${Number(row['nth'])}`, body: JSON.stringify(body) };
};
