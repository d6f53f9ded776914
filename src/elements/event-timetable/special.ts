import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import { textIn } from '../../event/text.ts';
import type { Showing } from './showing.ts';

/** What is special about this one: its description, who attends, its themes, who it is for where that differs. */
export const special = (event: EventRecord, showing: Showing): (TemplateResult | typeof nothing)[] => {
  const { words, language, shared } = showing;
  const description = textIn(event.description, language);
  const unsaid = (text: string): boolean => !description.toLowerCase().includes(text.toLowerCase());
  const people = [...(event.attendee ?? []), ...(event.performer ?? [])]
    .map((party) => textIn(party.name, language))
    .filter(unsaid);
  const themes = (event.keywords ?? []).map((theme) => textIn(theme, language)).filter(unsaid);
  return [
    line('description', description),
    line('people', people.length > 0 ? words.attendedBy(people.join(', ')) : ''),
    line('themes', themes.join(' · ')),
    line(
      'audience',
      event.audience && !shared.audience
        ? words.forWhom(event.audience.map((group) => textIn(group, language)).join('; '))
        : '',
    ),
    line(
      'organizer',
      event.organizer && !shared.organizer ? words.organisedBy(names(event.organizer, language)) : '',
    ),
    line('funder', event.funder && !shared.funder ? words.fundedBy(names(event.funder, language)) : ''),
  ];
};

const names = (parties: NonNullable<EventRecord['organizer']>, language: string): string =>
  parties.map((party) => textIn(party.name, language)).join(', ');

const line = (part: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<p class=${part} part=${part} dir="auto">${text}</p>` : nothing;
