import { describeFile } from './given.ts';
import type { Answer } from '../booking/question.ts';

const kept = new Map<string, File>();

/** Files that were picked, by the answer that describes them: an input that is drawn again gets its file back. */
export const keepFile = (file: File): void => {
  kept.set(describeFile(file), file);
};

/** The file that an answer describes, if it was picked in this page. */
export const keptFile = (answer: Answer | undefined): File | undefined =>
  typeof answer === 'object' ? kept.get(answer.join('\n')) : undefined;
