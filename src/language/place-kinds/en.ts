const words = {
  question: { label: 'Kind of place', missing: 'Choose a kind of place' },
  /** Under the question, where a kind that can be chosen costs money. */
  nothingPaid: 'Nothing is paid on this page.',
  free: 'Free',
  /** A kind with its price. */
  priced: (kind: string, price: string) => `${kind}: ${price}`,
  elsewhere: 'These are paid for and booked on another site:',
  payOn: (kind: string, host: string) => `${kind} (pay and book on ${host})`,
  noneHere: 'No place can be booked here.',
};

/** What is said where an event has several kinds of place: every language has these words. */
export type PlaceKindWords = typeof words;

export const en: PlaceKindWords = words;
