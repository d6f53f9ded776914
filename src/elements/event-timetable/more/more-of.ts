import { html } from 'lit';
import type { DetailWords } from '../../../language/details/en.ts';
import type { More } from '../showing.ts';
import { details } from './details.ts';
import { joining } from './joining.ts';
import { picture } from './picture.ts';
import { visitorsTime } from './visitors-time.ts';

/** What is said in these words of an event that says more than most: at once what is needed now, the rest on demand. */
export const moreOf =
  (own: DetailWords): More =>
  (event, { state }, showing) =>
    html`${picture(event, showing)}${visitorsTime(event, own, showing)}
    ${/^(?:cancelled|postponed|past)$/.test(state) ? '' : joining(event, own, showing)}${details(event, own, showing)}`;
