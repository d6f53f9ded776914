import type { EventRecord } from './event.ts';
import { placesOf } from './place.ts';
import { folded, textIn } from './text.ts';

/** What a visitor looks for; what is absent or empty leaves nothing out. */
export interface Wish {
  readonly text?: string;
  readonly audience?: string;
  readonly place?: string;
}

/** An event matches where every word is found somewhere in it, and the audience and the place are among its own. */
export const matching = (
  events: readonly EventRecord[],
  { text = '', audience = '', place = '' }: Wish,
  language: string,
): readonly EventRecord[] => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    const places = placesOf(event, language);
    const all = words.length ? folded(searched(event, places, language)) : '';
    return (
      words.every((word) => all.includes(word)) &&
      (!audience || !!event.audience?.some((each) => folded(textIn(each, language)) === folded(audience))) &&
      (!place || places.some((each) => folded(each).includes(folded(place))))
    );
  });
};

const searched = (event: EventRecord, places: readonly string[], language: string): string =>
  [
    textIn(event.name, language),
    textIn(event.description, language),
    ...places,
    ...[...(event.audience ?? []), ...(event.keywords ?? [])].map((text) => textIn(text, language)),
    ...[event.organizer, event.attendee, event.performer].flatMap((parties = []) =>
      parties.map(({ name }) => textIn(name, language)),
    ),
  ].join('\n');
