import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../page/offer.ts';
import type { Trouble } from '../page/trouble.ts';
import { warn } from '../page/console.ts';
import { attributeTroubles } from './attribute-troubles.ts';
import { addStyles } from '../styles/add-styles.ts';
import { hiddenTroubles } from './hidden-troubles.ts';
import { mendFor } from './mends.ts';
import { paragraphTroubles } from './paragraph-troubles.ts';
import { noticeStyles } from './styles.ts';
import { swallowedTroubles } from './swallowed-troubles.ts';

/** Assumptions that are nearly always right: the console alone tells them. */
const quiet = new Set(['note-no-zone']);

/** The most troubles listed in full; the rest are counted. */
const most = 20;

/** An element whose notice it is. */
interface Told extends Element {
  readonly check: boolean;
  readonly contentOf: Element;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The notice for the site's editor: what is wrong, where, and how to mend it. The console gets every line;
 * the page shows it only where the editor looks.
 */
export const setupNotice = (
  told: Told,
  found: readonly Trouble[],
  shown: boolean,
  offer: Offer | undefined,
): TemplateResult | undefined => {
  const { check: asked } = told;
  const about = nameFor(told);
  // Nothing else is read of an attribute that is misspelt: it is told first.
  const troubles = [
    ...attributeTroubles(told),
    ...hiddenTroubles(told),
    ...swallowedTroubles(told),
    ...paragraphTroubles(told),
    ...found,
  ];
  const lines = troubles.slice(0, most).map(mendFor);
  const loud = troubles
    .filter(({ code }) => !quiet.has(code))
    .slice(0, most)
    .map(mendFor);
  const more = troubles.length - lines.length;
  for (const line of lines) warn(`${about}: ${line}`);
  if (more > 0) warn(`${about}: … and ${more} more.`);
  if (!shown || (loud.length === 0 && (!asked || hasForm(told)))) return undefined;
  addStyles(told.renderRoot, noticeStyles);
  return inThePage(about, loud, more, asked ? offer : undefined);
};

/** Of two joined halves the form says that nothing is wrong, beside its test booking: once is enough. */
const hasForm = ({ localName, contentOf }: Told): boolean =>
  localName === 'event-timetable' && Boolean((contentOf as { readonly action?: unknown }).action);

/** What stands in the page's own code, and which half of it: nobody wrote the tags that `<event-booking>` draws. */
const nameFor = ({ localName, contentOf }: Told): string =>
  contentOf.localName === localName
    ? `<${localName}>`
    : `<${contentOf.localName}>, ${localName === 'booking-form' ? 'the form' : 'the events'}`;

const inThePage = (
  about: string,
  lines: readonly string[],
  more: number,
  offer: Offer | undefined,
): TemplateResult => {
  return html`<aside class="notice" part="notice" lang="en" dir="ltr" aria-label="Setup notice">
    <p><strong>Setup notice for ${about}</strong>: only you see this, because the page is local, a preview, or asks for it.</p>
    ${
      lines.length === 0
        ? html`<p>${offer?.looking ? 'Looking at where bookings go …' : 'Nothing is wrong that can be seen from here.'}</p>`
        : html`<ul>
          ${lines.map((line) => html`<li dir="auto">${withMarkup(line)}</li>`)}
          ${more > 0 ? html`<li>… and ${more} more: see the browser’s console.</li>` : nothing}
        </ul>`
    }
    ${offer?.press || offer?.busy ? tryIt(offer) : nothing}
  </aside>`;
};

/** Markup that is to be pasted stands apart, where it can be marked and copied whole. */
const withMarkup = (line: string): unknown => {
  const [, words, markup] = /^(.*?: )(<form[^]*)$/.exec(line) ?? [];
  return markup
    ? html`${words}
        <p class="base"><textarea class="input" readonly rows="8" dir="ltr" aria-label="What to paste" .value=${markup}></textarea></p>`
    : line;
};

/** Nothing is booked until it is pressed; the region stands from the first drawing, so that what comes is said. */
const tryIt = ({ press, busy, said }: Offer): TemplateResult =>
  html`<p class="base">
      <button type="button" class="button second" part="test" @click=${() => press?.()}>
        <span>Send a test booking</span>
      </button>
    </p>
    <p role="status">${busy ? 'Sending the test booking …' : said ? mendFor(said) : ''}</p>`;
