import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Month } from '../../event/agenda.ts';
import { wallClockOf } from '../../event/time-zone.ts';
import { contactsOf } from '../contacts.ts';
import { below, heading } from '../heading.ts';
import { around, inTurn, listed } from '../worded.ts';
import { row } from './row.ts';
import type { Showing } from './showing.ts';
import { fundedBy, organisedBy } from './special.ts';

/** Events that are laid out whether they are near the screen or not. */
const near = 40;

/** The months with their events, as far as they are revealed yet, and below them what all have in common. */
export const list = (months: readonly Month[], revealed: number, showing: Showing): TemplateResult => {
  let left = revealed;
  const drawn: { readonly month: Month; readonly rows: number; readonly far: boolean }[] = [];
  for (const month of months) {
    if (left <= 0) break;
    drawn.push({ month, rows: Math.min(left, month.events.length), far: revealed - left >= near });
    left -= month.events.length;
  }
  return html`${asOf(showing)}${drawn.map(({ month, rows, far }) =>
    monthSection(month, rows, far, showing),
  )}${shared(showing)}`;
};

/** A month that was drawn is not compared again until something in it has changed. */
const monthSection = (month: Month, rows: number, far: boolean, showing: Showing): unknown => {
  const { words, bookable, level, language, shared: common, pinned, more } = showing;
  const minute = pinned || Math.floor(showing.now / 60_000);
  return guard([rows, words, bookable, level, language, minute, common, more, ...month.events], () => {
    const title = html`${showing.dates.monthAndYear(month)}`;
    return html`<section class=${far ? 'month long' : 'month'} part="month">
      <div class="month-head">
        ${heading(level, 'month-heading', title)}
        <p class="month-count" part="month-count">${words.eventCount(month.events.length)}</p>
      </div>
      <ul role="list">
        ${month.events.slice(0, rows).map((event) => row(event, { ...showing, level: below(level) }))}
      </ul>
    </section>`;
  });
};

const asOf = ({ pinned, words, dates, now, zone }: Showing): TemplateResult | typeof nothing =>
  pinned
    ? html`<p class="as-of" part="as-of">${words.asOf(dates.long(wallClockOf(now, zone)))}</p>`
    : nothing;

const shared = (showing: Showing): TemplateResult | typeof nothing => {
  const { words, language, shared: common } = showing;
  const { audience, organizer, funder, accessUnsaid } = common;
  const hosts = [
    organizer && organisedBy(organizer, showing),
    ...contactsOf(organizer),
    funder && fundedBy(funder, showing),
  ].filter(Boolean);
  const lines = [
    audience && around(words.forWhom, listed(audience, '; ', language)),
    hosts[0] && inTurn(hosts, ' · '),
    accessUnsaid && words.accessUnsaid,
  ].filter(Boolean);
  return lines.length
    ? html`<div class="shared" part="shared">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
};
