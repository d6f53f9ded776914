import { findQuestion } from '../../../booking/find-question.ts';
import type { Question } from '../../../booking/question.ts';
import type { EventRecord } from '../../../event/event.ts';
import { momentShown } from '../../../event/moment-shown.ts';
import { placeKindWords } from '../../../language/place-kinds/index.ts';
import { timetableWords } from '../../../language/timetable/index.ts';
import { placeKindQuestions, placeKindsOf } from '../../../questions/place-kinds.ts';
import { datesIn } from '../../page/dates-in.ts';
import type { FormShell } from '../form-shell.ts';
import type { Shape } from '../telling.ts';
import { beforePlaces } from './before-places.ts';
import { noneHere } from './none-here.ts';

/** Asks for the kind of place too, where an event has several; fetched where it may have. */
export const withPlaceKinds = async (
  questions: readonly Question[],
  form: FormShell,
  event: EventRecord,
  language: string,
): Promise<{ readonly questions: readonly Question[]; readonly shape?: Shape }> => {
  if (findQuestion(questions, 'placeKind')) return { questions };
  const [words, catalogue] = await Promise.all([placeKindWords(language), timetableWords(language)]);
  const kinds = placeKindsOf(event, {
    words,
    language,
    now: momentShown(form.now, event.timeZone) ?? Date.now(),
    price: datesIn({ language, catalogue }).price,
  });
  if (!kinds) return { questions };
  const asked = beforePlaces(questions, placeKindQuestions(kinds, words));
  return kinds.here.every(({ remaining }) => remaining === 0)
    ? { questions: asked, shape: { instead: (telling) => noneHere(kinds, words, telling) } }
    : { questions: asked };
};
