import type { DateOrDateTime, EventRecord } from '../event/event.ts';
import { first, own, wordsOf } from './value.ts';

/** An event is known by its `identifier`, else by its `@id`, else by what it is called and when it starts. */
export const identifierOf = (event: unknown, name: string, startDate: DateOrDateTime): string =>
  statedIdentifier(event) ?? `${slug(name)}-${startDate}`;

/** What an event would be called without an identifier of its own. */
export const madeIdentifier = ({ name, startDate }: EventRecord): string =>
  identifierOf({}, wordsOf(name) ?? '', startDate);

/** Whether no one said what an event is to be known by. */
export const isMade = (event: EventRecord): boolean => event.identifier === madeIdentifier(event);

/** What a source itself calls a thing. */
export const statedIdentifier = (thing: unknown): string | undefined => {
  const identifier = first(thing, 'identifier');
  return (
    wordsOf(own(identifier, 'value') ?? identifier) ?? wordsOf(own(thing, '@id')) ?? wordsOf(own(thing, 'id'))
  );
};

/** Letters and digits of any script, with hyphens between. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
