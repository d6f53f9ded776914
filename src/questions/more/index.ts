import type { Question } from '../../booking/question.ts';
import { moreQuestionWords } from '../../language/more-questions/index.ts';
import type { About } from '../question-set.ts';
import { access } from './access.ts';
import { companions } from './companions.ts';
import type { MoreSet } from './more-set.ts';
import { people } from './people.ts';

/** Sets that are fetched when they are picked: to add one, write its file and put its line here. */
export const moreSets: ReadonlyMap<string, MoreSet> = new Map([
  ['access', access],
  ['people', people],
  ['companions', companions],
]);

/** The questions of the set of this name, if there is one, in the language asked for or the nearest there is. */
export const moreQuestions = async (name: string, about: About): Promise<readonly Question[] | undefined> =>
  moreSets.get(name)?.(await moreQuestionWords(about.language), about);
