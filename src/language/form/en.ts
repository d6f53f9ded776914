import { plural, type Catalogue } from '../catalogue.ts';

const count = (n: number, one: string, other: string): string => plural('en', n, { one, other });

const words = {
  bookAPlace: (event: string) => `Book a place: ${event}`,
  joinTheWaitingList: (event: string) => `Join the waiting list: ${event}`,
  enquire: 'Get in touch',
  chooseAnother: 'Choose another event',
  chooseFirst: 'Choose an event to book.',
  loading: 'Loading the form',
  optional: 'optional',
  submit: (places: number) => count(places, 'Book a place', `Book ${places} places`),
  submitWaiting: 'Join the waiting list',
  sending: 'Sending',
  stillSending: 'Still sending. This can take a minute.',
  checking: 'Checking that a person is booking. This can take a few seconds.',
  busy: (seconds: number) =>
    `Many people are booking. We will try again in ${count(seconds, '1 second', `${seconds} seconds`)}.`,
  offline: 'You are offline. We will send this when you are back online. Keep this page open.',
  tryNow: 'Try now',
  tryAgain: 'Try again',
  charactersLeft: (n: number) => count(n, 'You have 1 character left', `You have ${n} characters left`),
  charactersOver: (n: number) =>
    count(n, 'You have 1 character too many', `You have ${n} characters too many`),
  choose: 'Choose one',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  pleaseSay: 'Please say',
  error: 'Error:',
  thereIsAProblem: 'There is a problem',
  didYouMean: (address: string) => `Did you mean ${address}?`,
  changeTo: (address: string) => `Yes, change it to ${address}`,
  goesTo: (recipient: string) => `Your answers go to ${recipient}.`,
  goesToUntil: (recipient: string, date: string) =>
    `Your answers go to ${recipient} and are kept until ${date}.`,
  keptUntil: (date: string) => `Your answers are kept until ${date}.`,
  privacyNotice: 'Privacy notice (opens in a new tab)',
  notAllowed: 'Sending is not allowed in this page.',
  notFetched:
    'It was not sent, because part of this page could not be fetched. Check the connection and try again.',
  waitInstead: 'Join the waiting list instead',
  bookFewer: (n: number) => count(n, 'Book 1 place instead', `Book ${n} places instead`),
  sendAsNew: 'Send as a new booking',
  keepThatOne: (reference: string) => `Keep the booking ${reference}`,
  otherWay: 'You can also get in touch:',
  confirmed: 'You are booked',
  onWaitingList: 'You are on the waiting list',
  pending: 'Your request was received',
  unconfirmed: 'Your booking was sent',
  enquirySent: 'Thank you. Your message was sent.',
  yourReference: 'Your reference:',
  keepReference: 'Please keep this reference.',
  position: (n: number) =>
    `You are number ${n} on the list. If a place comes free, the organisers can offer it to you.`,
  onListNext: 'If a place comes free, the organisers can offer it to you.',
  pendingNext: 'The organisers will decide, and tell you.',
  unconfirmedNext:
    'This service cannot confirm bookings here. If you do not hear from the organisers, ask them.',
  confirmationSentTo: (email: string) => `We have sent a confirmation to ${email}.`,
  confirmationSent: 'We have sent you a confirmation.',
  unknownHeading: 'We could not tell whether your booking arrived',
  unknownRepeatable: 'Your answers are still here. Trying again is safe: you will not be booked twice.',
  unknownOnce:
    'Your answers are still here. Check whether a confirmation came before trying again, or get in touch.',
  tryAfter: (time: string) => `Try again after ${time}.`,
  earlierUnheardOnce: (time: string) =>
    `You sent a booking at ${time} and we did not hear back. Check whether a confirmation came before sending it again, or get in touch.`,
  earlierUnheard: (time: string) =>
    `You sent a booking at ${time} and we did not hear back. Sending it again is safe: you will not be booked twice.`,
  /** In place of the like above, where it is no booking: an enquiry, an answer to one's questions. */
  ofMessage: {
    unknownHeading: 'We could not tell whether your message arrived',
    unknownRepeatable: 'Your answers are still here. Trying again is safe: your message will count once.',
    earlierUnheardOnce: (time: string) =>
      `You sent a message at ${time} and we did not hear back. Check whether a reply came before sending it again, or get in touch.`,
    earlierUnheard: (time: string) =>
      `You sent a message at ${time} and we did not hear back. Sending it again is safe: it will count once.`,
    submit: (_places: number) => 'Send',
    checking: 'Checking that a person is writing. This can take a few seconds.',
    busy: (seconds: number) =>
      `Many people are writing. We will try again in ${count(seconds, '1 second', `${seconds} seconds`)}.`,
    sendAsNew: 'Send as a new message',
    keepThatOne: (reference: string) => `Keep the message ${reference}`,
    earlierKept: 'Your earlier message stands',
    /** By the codes of problems. */
    problems: {
      'already-booked': () => 'There is a message with these details already.',
      'booking-not-open': () => 'Messages are not taken here yet.',
      'booking-closed': () => 'Messages are not taken here any more.',
      'booking-cancelled': () => 'This message was taken back.',
      'id-reused': () => 'An earlier message from this page is already recorded.',
      'not-found': () => 'Messages are not taken here any more.',
      'sold-out': () => 'Messages are not taken here any more.',
      'endpoint-not-working': () => 'Messages cannot be sent from this page.',
      'too-many-requests': () => 'Too many messages are arriving just now. Please try again later.',
      'not-accepted': () => 'The message was not accepted.',
    },
  },
  changeOrCancel: 'Change or cancel',
  bookAnother: 'Book another event',
  bookAgain: 'Book another place',
  earlierKept: 'Your earlier booking stands',
  sendAnother: 'Send another',
};

/** What a form says: every language has these words. */
export type FormWords = typeof words;

export const en: Catalogue<FormWords> = { language: 'en', words };
