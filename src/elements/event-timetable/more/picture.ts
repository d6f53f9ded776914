import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import { otherLanguageOf, textIn } from '../../../event/text.ts';
import type { Showing } from '../showing.ts';

/**
 * A picture is shown where it stands with the page or with its events: nobody else learns who visits. Without words of
 * its own it says nothing to those who cannot see it, for the name stands beside it.
 */
export const picture = (
  { image = [], source }: EventRecord,
  { language }: Showing,
  page = location.href,
): TemplateResult | typeof nothing => {
  const origins = [page, source.url].map(originOf);
  const found = image.find(({ url }) => origins.includes(originOf(url)));
  return found
    ? html`<img
        class="picture"
        part="picture"
        src=${found.url}
        alt=${textIn(found.caption, language)}
        lang=${otherLanguageOf(found.caption, language) ?? nothing}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : nothing;
};

const originOf = (url = ''): string => /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'none';
