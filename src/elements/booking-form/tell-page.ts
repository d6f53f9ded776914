import type { Outcome } from '../../booking/outcome.ts';
import type { Answers } from '../../booking/question.ts';
import { BookingEndedEvent, BookingSubmitEvent } from '../dom-events.ts';
import type { FormShell } from './form-shell.ts';
import type { UnderWay } from './under-way.ts';

type Told = Pick<UnderWay, 'eventId' | 'submissionId'>;

/** Whether the page lets a booking be sent. */
export const mayBeSent = (form: FormShell, { eventId, submissionId }: Told, answers: Answers): boolean =>
  form.dispatchEvent(new BookingSubmitEvent(eventId, submissionId, answers));

/** Tells the page how a booking ended. */
export const tellEnded = (form: FormShell, { eventId, submissionId }: Told, outcome: Outcome): boolean =>
  form.dispatchEvent(new BookingEndedEvent(eventId, submissionId, outcome));
