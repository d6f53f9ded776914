import type { Booking, Privacy } from '../../booking/booking.ts';
import { makeBooking } from '../../booking/make-booking.ts';
import { keptFile } from '../../fields/picked-files.ts';
import { safeUrl } from '../../safety/url.ts';
import { version } from '../../version.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { EventToBook } from './event-to-book.ts';
import type { FormShell } from './form-shell.ts';

/** The booking that stands in a form now. */
export const bookingIn = (
  form: FormShell,
  sheet: AnswerSheet,
  { event, state }: Pick<EventToBook, 'event' | 'state'>,
  about: {
    readonly submissionId: string;
    readonly language: string;
    readonly begun: number /* milliseconds since the epoch */;
    readonly joinWaitingList: boolean | undefined;
    readonly captcha: string | undefined;
  },
): Booking => {
  const now = Date.now();
  const { submissionId, language, begun, joinWaitingList = state === 'waiting-list', captcha = null } = about;
  return makeBooking({
    ...sheet.given,
    submissionId,
    questions: sheet.questions,
    fileFor: keptFile,
    event,
    joinWaitingList,
    language,
    page: { url: location.href, locale: language, widget: version },
    guard: { hp: honeypotIn(form), elapsedMs: now - begun, captcha },
    privacy: privacyTold(form),
    now,
  });
};

const privacyTold = (form: FormShell): Privacy | undefined => {
  const { recipient, keepUntil, privacyUrl, lawfulBasis } = form;
  // Whoever reads it later stands in no page.
  const noticeUrl = privacyUrl && safeUrl(privacyUrl, form.baseURI);
  const told = {
    ...(recipient && { recipient }),
    ...(keepUntil && { keepUntil }),
    ...(lawfulBasis && { lawfulBasis }),
    ...(noticeUrl && { noticeUrl }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
};

/** What a program filled in that no person meets; it marks the booking and never stops it. */
const honeypotIn = ({ renderRoot }: FormShell): string =>
  renderRoot.querySelector<HTMLInputElement>('[name="guard-hp"]')?.value ?? '';
