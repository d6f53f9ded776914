import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import { textIn } from '../../../event/text.ts';
import type { DetailWords } from '../../../language/details/en.ts';
import { contactsOf } from '../../contacts.ts';
import { inTurn, listed, worded } from '../../worded.ts';
import { timeWords } from '../date.ts';
import type { Showing } from '../showing.ts';
import { languagesOf } from './languages-of.ts';
import { offers } from './offers.ts';
import { programme } from './programme.ts';

/** The rest, opened by those who want to know: what is not known about access is said not to be known. */
export const details = (
  event: EventRecord,
  own: DetailWords,
  showing: Showing,
): TemplateResult | typeof nothing => {
  const { words, language } = showing;
  const { endDate: _, ...withoutEnd } = event;
  const { doorTime, meetingPoint, attendeeInstructions, organizer } = event;
  const facts = [
    line(own.programme, programme(event, showing)),
    line(own.prices, offers(event, own, showing)),
    line(own.doors, doorTime && timeWords({ ...withoutEnd, startDate: doorTime }, showing)),
    line(own.languages, languagesOf(event, own, language)),
    line(own.meetingPoint, meetingPoint && worded(meetingPoint, language)),
    line(own.instructions, attendeeInstructions && worded(attendeeInstructions, language)),
  ].filter((one) => one !== nothing);
  const known = access(event, language);
  const contacts = contactsOf(organizer);
  if (!facts.length && !known.length && (showing.shared.organizer || !contacts.length)) return nothing;
  return html`<details class="more" part="more">
    <summary>
      ${words.moreAbout}<span class="hidden">: ${textIn(event.name, language)}</span>
    </summary>
    <dl>
      ${facts} ${line(own.access, known.length ? known : own.accessUnknown)}
      ${line(own.contact, contacts.length && inTurn(contacts, ' · '))}
    </dl>
  </details>`;
};

const line = (term: string, content: unknown): TemplateResult | typeof nothing =>
  content
    ? html`<div>
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

const access = (
  { accessibilitySupport: support, accessibilityInformation: information }: EventRecord,
  language: string,
): readonly unknown[] => [
  ...(support ? [html`<p>${listed(support, ', ', language)}</p>`] : []),
  ...(information ? [html`<p>${worded(information, language)}</p>`] : []),
];
