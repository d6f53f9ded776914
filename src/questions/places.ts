import type { EventRecord } from '../event/event.ts';
import type { Question } from '../booking/question.ts';
import type { QuestionWords } from '../language/questions/en.ts';

/**
 * How many places are wanted is asked where more than one can be had: no more than one booking may ask for, and no more
 * than are left, as its hint says. None left is no limit, for whoever joins the waiting list may want several.
 */
export const placesQuestion = (words: QuestionWords, event: EventRecord): readonly Question[] => {
  const left = event.remainingAttendeeCapacity || Infinity;
  const max = Math.min(event.maximumPlaces ?? Infinity, left);
  if (max <= 1) return [];
  return [
    {
      name: 'places',
      type: 'number',
      ...words.places,
      required: true,
      value: 1,
      min: 1,
      ...(max < Infinity && { max, hint: words.placesLeft(left, max) }),
    },
  ];
};
