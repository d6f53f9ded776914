import { html, nothing, type TemplateResult } from 'lit';
import type { Party, Text } from '../event/event.ts';
import { otherLanguageOf, textIn } from '../event/text.ts';
import { standInFor } from '../language/timetable/index.ts';

/** A text as a visitor reads it; where it is in another language than what stands around it, it says so (WCAG 2.2, 3.1.2). */
export const worded = (text: Text, language: string): TemplateResult =>
  html`<span dir="auto" lang=${otherLanguageOf(text, language) ?? (standInFor(language) ? language : nothing)}>${textIn(text, language)}</span>`;

/** Several things, one after the other. */
export const inTurn = (things: readonly unknown[], mark: string): unknown =>
  things.map((thing, at) => html`${at ? mark : nothing}${thing}`);

/** Several texts, one after the other. */
export const listed = (texts: readonly Text[], mark: string, language: string): unknown =>
  inTurn(
    texts.map((text) => worded(text, language)),
    mark,
  );

/** Who has to do with it, each with a link where they have a page. */
export const partiesIn = (parties: readonly Party[], language: string): unknown =>
  inTurn(
    parties.map(({ name, url }) => {
      const called = textIn(name, language);
      return url ? html`<a href=${url} rel="noopener">${called}</a>` : called;
    }),
    ', ',
  );

/** A sentence about something that is more than words. */
export const around = (sentence: (about: string) => string, content: unknown): TemplateResult => {
  const [before, after] = sentence('\n').split('\n');
  return html`${before}${content}${after}`;
};
