import type { Catalogue } from '../catalogue.ts';

const words = {
  programme: 'Programme',
  prices: 'Prices',
  soldOut: (offer: string) => `${offer} (sold out)`,
  languages: 'Language',
  /** Those that browsers may not know by name. */
  languageNames: { en: 'English', cy: 'Welsh', bfi: 'British Sign Language' },
  doors: 'Doors open',
  meetingPoint: 'Where to meet',
  instructions: 'Before you come',
  access: 'Access',
  accessUnknown: 'Nothing is known about access. Please ask the organisers.',
  contact: 'Contact',
  join: 'Join online',
  joinOnceBooked: 'You get the link to join once you have booked.',
  visitorsTime: (when: string) => `That is the event’s own time. Where you are: ${when}`,
};

/** What only richer events need to say: every language has these words. */
export type DetailWords = typeof words;

export const en: Catalogue<DetailWords> = { language: 'en', words };
