import type { AnswerSheet } from '../answer-sheet.ts';
import { heldBack, hindered, type Stage } from '../stage.ts';

/** Nothing is sent without a token; where nobody knows what came of an earlier press, that stands above it. */
export const captchaNeeded = (stage: Stage, sheet: AnswerSheet): Stage => {
  const before = heldBack(stage);
  if (!before.hindrance) return hindered('captcha-needed');
  sheet.problems = [{ code: 'captcha-needed' }];
  return before;
};
