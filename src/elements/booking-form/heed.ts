import type { Refused, Unknown } from '../../booking/outcome.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { blame } from './blame.ts';
import type { EventToBook } from './event-to-book.ts';

/** What a service says besides no: of answers to their questions, of places to the event. */
export const heed = (outcome: Refused | Unknown, sheet: AnswerSheet, toBook: EventToBook): void => {
  const { problems = [], availability }: Partial<Refused> = outcome.kind === 'refused' ? outcome : {};
  blame(sheet, problems);
  if (availability) toBook.refresh(availability);
};
