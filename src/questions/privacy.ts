import type { Question } from '../booking/question.ts';
import type { QuestionWords } from '../language/questions/en.ts';

/**
 * The agreement that a form asks for where the partner has a privacy notice: to one thing, with the reason. The notice
 * itself is a link beside the button: nobody can be made to agree that they read it. Without an event it is no booking.
 */
export const privacyQuestion = (words: QuestionWords, event: unknown): Question => ({
  name: 'privacy',
  type: 'consent',
  ...words.privacy,
  ...(!event && words.privacyOfMessage),
});
