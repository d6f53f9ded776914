import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../booking/problem.ts';
import { leaves } from '../../booking/turns.ts';
import { said } from '../said.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { problemWords } from './problem-words.ts';
import type { Speaking } from './speaking.ts';

/** What was noticed about the answer that was just left, for those who hear the form: by then focus is elsewhere. */
export const noticed = (
  problem: Problem | undefined,
  meant: string | undefined,
  sheet: AnswerSheet,
  speaking: Speaking,
): TemplateResult | typeof nothing => {
  const { words } = speaking;
  const question = problem && leaves(sheet.questions).find(({ name }) => name === problem.question);
  const text = problem
    ? `${words.error} ${problemWords(problem, question, speaking)}`
    : meant && words.didYouMean(meant);
  return text ? html`<span class="hidden">${said(text)}</span>` : nothing;
};

/** The address that was likely meant, to be taken or left. */
export const offered = (meant: string | undefined, take: () => void, { words }: Speaking): unknown =>
  meant
    ? html`<p class="suggestion">
        ${words.didYouMean(meant)}
        <button type="button" class="plain" translate="no" @click=${take}>${words.changeTo(meant)}</button>
      </p>`
    : nothing;
