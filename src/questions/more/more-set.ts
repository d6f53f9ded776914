import type { Question } from '../../booking/question.ts';
import type { MoreQuestionWords } from '../../language/more-questions/en.ts';
import type { About } from '../question-set.ts';

/** Questions that some forms ask; a set with its words, and like the usual ones it knows the event. */
export type MoreSet = (words: MoreQuestionWords, about: About) => readonly Question[];
