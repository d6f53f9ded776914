import type { CheckAnswer } from '../booking/check.ts';
import type { QuestionType } from '../booking/question.ts';
import { isCount } from '../booking/count.ts';
import { isEmail } from '../booking/email.ts';
import { isTelephone } from '../booking/telephone.ts';

/** What the usual types are checked for; it comes with what sends, as nothing is checked before a press. */
export const usualChecks: { readonly [type in QuestionType]?: CheckAnswer } = {
  email: (answer) => (isEmail(String(answer)) ? undefined : { code: 'not-an-email' }),
  tel: (answer) => (isTelephone(String(answer)) ? undefined : { code: 'not-a-telephone' }),
  number: (answer, question) => {
    if (typeof answer !== 'number') return { code: 'not-a-number' };
    return isCount(question) && !Number.isSafeInteger(answer) ? { code: 'not-whole' } : undefined;
  },
};
