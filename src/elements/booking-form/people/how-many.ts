import { leaves } from '../../../booking/turns.ts';
import { inputNameOf } from '../input-names.ts';
import type { AnswerSheet } from '../answer-sheet.ts';

/** Whether so many people can come: as many as the form lets anyone ask for places, and it must ask. */
export const canCome = (sheet: AnswerSheet, people: number): boolean => {
  const places = leaves(sheet.questions).find(({ name }) => name === 'places');
  const { max, min = 1 } = places ?? {};
  return (
    !!places && sheet.asks(places) && people >= Number(min) && people <= Math.min(Number(max ?? most), most)
  );
};

/** Answers the question how many places are wanted, where the visitor sees it, as if they had typed it. */
export const askForPlaces = (form: HTMLFormElement, people: number): void => {
  for (const input of form.querySelectorAll<HTMLInputElement>(`[name="${inputNameOf('places')}"]`)) {
    if (input.type === 'radio') input.checked = input.value === String(people);
    else input.value = String(people);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
};

/** The most people one form asks about. */
const most = 20;
