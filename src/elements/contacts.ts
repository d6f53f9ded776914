import { html, type TemplateResult } from 'lit';
import type { Party } from '../event/event.ts';

/** Each way to get in touch with those who hold an event is a link: the telephone first, then the email address. */
export const contactsOf = (parties: readonly Party[] = []): readonly TemplateResult[] =>
  parties.flatMap(({ telephone, email }) => [
    ...link('tel:', telephone, telephone?.replace(/[^\d+]/g, '')),
    ...link('mailto:', email),
  ]);

const link = (scheme: string, text?: string, target = text): readonly TemplateResult[] =>
  text ? [html`<a href=${scheme + target} translate="no" dir="ltr">${text}</a>`] : [];
