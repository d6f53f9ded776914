import { html, type TemplateResult } from 'lit';
import type { Link } from '../booking/question.ts';
import { safeUrl } from '../safety/url.ts';
import { say } from './frame.ts';

/** Where something is to be had, one line each. They open beside the page, so that nothing typed here is left behind. */
export const links = (all: readonly Link[], language: string): TemplateResult =>
  html`<ul class="elsewhere" role="list">
    ${all.flatMap(({ label, url }) => {
      const safe = safeUrl(url);
      return safe
        ? html`<li><a href=${safe} target="_blank" rel="noopener" dir="auto">${say(label, language)}</a></li>`
        : [];
    })}
  </ul>`;
