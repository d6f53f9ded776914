import type { EventRecord } from '../event/event.ts';
import type { Question } from '../booking/question.ts';
import type { QuestionWords } from '../language/questions/en.ts';

/** What a set may ask differently for. */
export interface About {
  /** Absent: an enquiry. */
  readonly event?: EventRecord | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** Questions that a partner picks by name; they are written in the visitor's language and know the event. */
export type QuestionSet = (words: QuestionWords, about: About) => readonly Question[];
