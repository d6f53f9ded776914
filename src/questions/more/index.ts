import type { Question } from '../../booking/question.ts';
import { moreQuestionWords } from '../../language/more-questions/index.ts';
import type { About } from '../question-set.ts';
import { access } from './access.ts';
import { audience } from './audience.ts';
import { companions } from './companions.ts';
import { dietary } from './dietary.ts';
import { emergencyContact } from './emergency-contact.ts';
import { evaluation } from './evaluation.ts';
import { howDidYouHear } from './how-did-you-hear.ts';
import type { MoreSet } from './more-set.ts';
import { newsletter } from './newsletter.ts';
import { organisation } from './organisation.ts';
import { people } from './people.ts';
import { photoConsent } from './photo-consent.ts';
import { reachable } from './reachable.ts';
import { sharedAims } from './shared-aims.ts';
import { tellOfNext } from './tell-of-next.ts';

/** Sets that are fetched when they are picked: to add one, write its file and put its line here. */
export const moreSets: ReadonlyMap<string, MoreSet> = new Map([
  ['reachable', reachable],
  ['organisation', organisation],
  ['people', people],
  ['companions', companions],
  ['tell-of-next', tellOfNext],
  ['access', access],
  ['dietary', dietary],
  ['emergency-contact', emergencyContact],
  ['photo-consent', photoConsent],
  ['how-did-you-hear', howDidYouHear],
  ['audience', audience],
  ['shared-aims', sharedAims],
  ['newsletter', newsletter],
  ['evaluation', evaluation],
]);

/** The questions of the set of this name, if there is one, in the language asked for or the nearest there is. */
export const moreQuestions = async (name: string, about: About): Promise<readonly Question[] | undefined> =>
  moreSets.get(name)?.(await moreQuestionWords(about.language), about);
