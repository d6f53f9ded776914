import type { State } from '../state.ts';
import { asking } from './asking.ts';
import { editor } from './editor.ts';
import { hindrances } from './hindered.ts';
import { languages } from './languages.ts';
import { outcomes } from './outcomes.ts';
import { everyQuestion } from './questions.ts';
import { sending } from './sending.ts';
import { several } from './several.ts';
import { steps } from './steps.ts';
import { timetables } from './timetables.ts';

/** Everything that a visitor can meet: to add a state, write it into its file, or a new one, and it is tested by being here. */
export const states: readonly State[] = [
  ...timetables,
  ...asking,
  ...everyQuestion,
  ...steps,
  ...sending,
  ...hindrances,
  ...several,
  ...outcomes,
  ...languages,
  ...editor,
];
