import { readText } from '../../endpoint/reading.ts';
import type { Asking } from './ask.ts';
import { judge, notAsked, type Finding } from './finding.ts';
import { inShort, pointersIn, referenceIn, type Heard } from './heard.ts';
import { trial } from './trial.ts';

/** Whoever cannot come and asks to be told of the next one is never booked. An endpoint need not take such replies. */
export const replies = async ({ book }: Asking): Promise<readonly Finding[]> => {
  const reply = trial({ places: 0, tellOfNext: true });
  const heard = await book(reply);
  if (isRefused(heard)) return [notAsked(promise, 'it refuses them; leave tell-of-next out of questions')];
  const withPlaces = await book(trial({ places: 1, tellOfNext: true }));
  return [
    judge(
      promise,
      'Answer 201 with the status noted and places 0, and take no place; refuse tellOfNext with places.',
      isNoted(heard) ? undefined : inShort(heard),
      referenceIn(await book(reply)) === referenceIn(heard)
        ? undefined
        : 'another reference for the same reply',
      isRefused(withPlaces) ? undefined : inShort(withPlaces),
    ),
  ];
};

const promise = 'Whoever asks to be told of the next one takes no place';

const isRefused = (heard: Heard): boolean => heard.status === 422 && pointersIn(heard).includes('#/places');

const isNoted = (heard: Heard): boolean =>
  heard.status === 201 && readText(heard.body, 'status') === 'noted' && referenceIn(heard) !== undefined;
