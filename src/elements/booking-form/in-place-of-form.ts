import { html, type TemplateResult } from 'lit';
import type { Telling } from './telling.ts';

let fetched: typeof import('./without-form.ts') | undefined;

/** What is said where no form can be shown, fetched when it is first needed; until it is there the page's own words stay. */
export const withoutForm = (why: 'notBookable' | 'notWorking', telling: Telling): TemplateResult => {
  if (fetched) return fetched[why](telling);
  void import('./without-form.ts')
    .then((found) => {
      fetched = found;
      telling.form.requestUpdate();
    })
    .catch(() => {});
  return html`<slot></slot>`;
};
