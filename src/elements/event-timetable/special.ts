import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../event/event.ts';
import { textIn } from '../../event/text.ts';
import { around, listed, partiesIn, worded } from '../worded.ts';
import type { Showing } from './showing.ts';

/** What is special about this one: its description, who attends, its themes, who it is for where that differs. */
export const special = (event: EventRecord, showing: Showing): (TemplateResult | typeof nothing)[] => {
  const { words, language, shared } = showing;
  const { audience, organizer, funder } = event;
  const description = textIn(event.description, language);
  const unsaid = (text: string): boolean => !description.toLowerCase().includes(text.toLowerCase());
  const people = [...(event.attendee ?? []), ...(event.performer ?? [])]
    .map((party) => textIn(party.name, language))
    .filter(unsaid);
  const themes = (event.keywords ?? []).filter((theme) => unsaid(textIn(theme, language)));
  return [
    line('description', event.description && worded(event.description, language)),
    line('people', people[0] && words.attendedBy(people.join(', '))),
    line('themes', themes[0] && listed(themes, ' · ', language)),
    line('audience', audience && !shared.audience && around(words.forWhom, listed(audience, '; ', language))),
    line('organizer', organizer && !shared.organizer && organisedBy(organizer, showing)),
    line('funder', funder && !shared.funder && fundedBy(funder, showing)),
  ];
};

const line = (part: string, content: unknown): TemplateResult | typeof nothing =>
  content ? html`<p class=${part} part=${part}>${content}</p>` : nothing;

type Said = Pick<Showing, 'words' | 'language'>;

export const organisedBy = (
  parties: NonNullable<EventRecord['organizer']>,
  { words, language }: Said,
): unknown => around(words.organisedBy, partiesIn(parties, language));

export const fundedBy = (parties: NonNullable<EventRecord['funder']>, { words, language }: Said): unknown =>
  around(words.fundedBy, partiesIn(parties, language));
