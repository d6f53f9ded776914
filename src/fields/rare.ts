import { checkbox } from './checkbox.ts';
import { date } from './date.ts';
import type { Field } from './field.ts';
import { group } from './group.ts';
import { hidden } from './hidden.ts';
import { note } from './note.ts';
import { rating } from './rating.ts';
import { select } from './select.ts';
import { time } from './time.ts';

/** What only a partner's own questions are asked with; fetched where there are such. */
export const rare: readonly Field[] = [date, time, select, checkbox, rating, hidden, group, note];
