import type { Question } from '../booking/question.ts';
import type { QuestionWords } from '../language/questions/en.ts';

/** The agreement that a form asks for where the partner has a privacy notice. */
export const privacyQuestion = (words: QuestionWords): Question => ({
  name: 'privacy',
  type: 'consent',
  ...words.privacy,
  required: true,
});
