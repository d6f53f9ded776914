import type { Answers } from '../../../booking/question.ts';
import { replyWords } from '../../../language/reply/index.ts';
import type { Reply } from '../telling.ts';

/** Never "booked" where nobody comes: fetched where a form lets visitors say so. */
export const replyIn = async (language: string): Promise<Reply> => {
  const words = await replyWords(language);
  return {
    button: ({ given }) => (isReply(given.answers) ? words.tellMe : undefined),
    ended: ({ given }) =>
      isReply(given.answers) ? { headline: words.noted, next: words.noPlace } : undefined,
  };
};

const isReply = (answers: Answers): boolean => answers.tellOfNext === true;
