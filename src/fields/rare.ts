import { address } from './address.ts';
import { checkbox } from './checkbox.ts';
import { date } from './date.ts';
import type { Field } from './field.ts';
import { file } from './file.ts';
import { group } from './group.ts';
import { hidden } from './hidden.ts';
import { moreRadio } from './more-radio.ts';
import { moreTextarea } from './more-textarea.ts';
import { note } from './note.ts';
import { rating } from './rating.ts';
import { select } from './select.ts';
import { time } from './time.ts';

export { learn } from './rare-words.ts';
export { rareStyles } from './rare-styles.ts';

/** What only a partner's own questions are asked with; fetched where there are such. */
export const rare: readonly Field[] = [
  date,
  time,
  select,
  checkbox,
  moreRadio,
  moreTextarea,
  rating,
  address,
  file,
  hidden,
  group,
  note,
];
