const words = {
  tellMe: 'Tell me about the next one',
  noted: 'You asked to hear about the next one',
  noPlace: 'This is not a booking: no place was taken.',
};

/** What is said where somebody cannot come and asks to be told of the next one: every language has these words. */
export type ReplyWords = typeof words;

export const en: ReplyWords = words;
