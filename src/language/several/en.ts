import { plural } from '../catalogue.ts';

const count = (n: number, one: string, other: string): string => plural('en', n, { one, other });

const words = {
  title: (n: number) => count(n, 'Book 1 event', `Book ${n} events`),
  picked: 'The events that you are booking',
  pickedAlready: 'You have picked this',
  waits: 'Full: you join the waiting list',
  remove: (event: string) => `Remove ${event}`,
  addAnother: 'Add another event',
  pickToAdd: 'To add another event, choose it in the timetable.',
  goOn: (n: number) => count(n, 'Go on with 1 event', `Go on with ${n} events`),
  sameTime: (one: string, other: string) => `${one} and ${other} are at the same time.`,
  sameDay: (one: string, other: string) =>
    `${one} and ${other} are on the same day. Check that you can come to both.`,
  bookedAlone: (event: string) =>
    `${event} has several kinds of place, so it is booked by itself. Book it when you have sent this.`,
  sending: (n: number, of: number) => `Sending ${n} of ${of}`,
  cameOfIt: 'This is what came of your bookings',
  notAll: 'Not every booking went through',
  keepsDone: 'What is booked stays booked. The button below sends only the others.',
  unknown: 'We could not tell whether this booking arrived. Sending it again is safe.',
  unknownOnce:
    'We could not tell whether this booking arrived. Check whether a confirmation came before sending it again.',
  notSent: 'Not sent yet',
  checkAnswers: 'Something in the answers needs another look. See below.',
};

/** What is said where several events are booked in one go: every language has these words. */
export type SeveralWords = typeof words;

export const en: SeveralWords = words;
