import type { Booking } from '../../booking/booking.ts';
import { makeBooking } from '../../booking/make-booking.ts';
import { version } from '../../version.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { EventToBook } from './event-to-book.ts';

/** The booking that stands in a form now. */
export const bookingIn = (
  sheet: AnswerSheet,
  { event, state }: EventToBook,
  about: {
    readonly submissionId: string;
    readonly language: string;
    readonly begun: number /* milliseconds since the epoch */;
    readonly joinWaitingList: boolean | undefined;
  },
): Booking => {
  const now = Date.now();
  const { submissionId, language, begun, joinWaitingList = state === 'waiting-list' } = about;
  return makeBooking({
    ...sheet.given,
    submissionId,
    questions: sheet.questions,
    event,
    joinWaitingList,
    language,
    page: { url: location.href, locale: language, widget: version },
    guard: { hp: sheet.honeypot, elapsedMs: now - begun, captcha: null },
    now,
  });
};
