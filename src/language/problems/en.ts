import { plural, type Catalogue } from '../catalogue.ts';

const count = (n: number, one: string, other: string): string => plural('en', n, { one, other });

/** What a problem is said of: numbers are counts, texts are names and dates as a visitor reads them. */
export interface Facts {
  /** The question's label; empty where it belongs to none. */
  readonly label: string;
  /** The question's type; `choices` where several can be picked, `tick` where there is one box. */
  readonly type: string;
  /** The partner's own sentence for a question that was left out; empty where there is none, as the next two are. */
  readonly missing?: string;
  /** The partner's own words for what its pattern takes. */
  readonly title?: string;
  /** Why an answer is needed. */
  readonly reason?: string;
  readonly [fact: string]: string | number | undefined;
}

/** Begins in the middle of a sentence: “Your name” becomes “your name”. */
const isYours = /^your(?= )/i;
const yours = (label: string): string | undefined =>
  isYours.test(label) && !label.endsWith('?') ? label.replace(isYours, 'your') : undefined;

/** A long label is known by its beginning. */
const quoted = (label: string): string =>
  `“${label.length > 60 ? `${label.slice(0, 50).replace(/\s+\S*$/, '')}…` : label}”`;

const aboutIt = (label: string): string => `${label.endsWith('?') ? 'to' : 'for'} ${quoted(label)}`;

/** Says how to answer, as it would be said across a desk. */
const ask = ({ label, type }: Facts): string => {
  const thing = yours(label);
  switch (type) {
    case 'radio':
    case 'select':
    case 'rating':
      return thing ? `Choose ${thing}` : `Choose an answer ${aboutIt(label)}`;
    case 'choices':
      return `Choose at least one answer ${aboutIt(label)}`;
    case 'tick':
      return `Tick ${quoted(label)}`;
    case 'email':
      if (/^e-?mail( address)?$/i.test(label)) return 'Enter your email address';
      return `Enter ${thing ?? `an email address for ${quoted(label)}`}`;
    case 'tel':
      if (/^(tele)?phone( number)?$/i.test(label)) return 'Enter your telephone number';
      return `Enter ${thing ?? `a telephone number for ${quoted(label)}`}`;
    case 'number':
      return `Enter ${thing ?? `a number for ${quoted(label)}`}`;
    case 'file':
      return `Choose ${thing ?? `a file for ${quoted(label)}`}`;
    case 'date':
      return `Enter ${thing ?? `a date for ${quoted(label)}`}`;
    case 'time':
      return `Enter ${thing ?? `a time for ${quoted(label)}`}`;
    default:
      if (thing) return `Enter ${thing}`;
      return label.endsWith('?') ? `Answer ${quoted(label)}` : `Fill in ${quoted(label)}`;
  }
};

/** Every code that a question, the form or a service can give: how to put it right, else what happened. */
const words = {
  required: (facts: Facts) => facts.missing || ask(facts),
  'required-because': (facts: Facts) => `${facts.missing || ask(facts)}. ${facts.reason}`,
  'not-agreed': ({ label, missing }: Facts) => missing || `Tick ${quoted(label)}`,
  'not-an-email': () => 'Enter an email address in the correct format, like name@example.com',
  'email-needed': () => 'Enter your email address. This event takes one booking for each address',
  needed: ({ by, ...facts }: Facts) =>
    [facts.missing || ask(facts), by && `It is needed for ${quoted(String(by))}`].filter(Boolean).join('. '),
  'not-a-telephone': () => 'Enter a telephone number, like 01632 960 001 or +44 808 157 0192',
  'not-a-number': ({ label }: Facts) => `Enter a number for ${quoted(label)}, in figures`,
  'not-whole': ({ label }: Facts) => `Enter a whole number for ${quoted(label)}`,
  'not-a-date': ({ label }: Facts) => `Enter a real date for ${quoted(label)}, like 27 3 2026`,
  'not-a-time': ({ label }: Facts) => `Enter a time for ${quoted(label)}, like 14:30`,
  'address-incomplete': ({ label }: Facts) =>
    `Enter at least the first line and the town for ${quoted(label)}`,
  'address-without-line': ({ label }: Facts) => `Enter the first line for ${quoted(label)}`,
  'address-without-town': ({ label }: Facts) => `Enter the town or city for ${quoted(label)}`,
  'file-too-large': ({ label, max }: Facts) => `Choose a file of up to ${max} MB for ${quoted(label)}`,
  'file-wrong-kind': ({ label }: Facts) =>
    `Choose another kind of file for ${quoted(label)}: those that are taken are named there`,
  'one-of': ({ label, missing, reason }: Facts) =>
    [missing || `Answer at least one of the questions under ${quoted(label)}`, reason]
      .filter(Boolean)
      .join('. '),
  'own-words': ({ label }: Facts) => `Say in your own words what you chose for ${quoted(label)}`,
  'option-full': ({ label }: Facts) =>
    `Choose something else for ${quoted(label)}: what you chose is full now`,
  'not-an-option': ({ label }: Facts) => `Choose one of the answers listed for ${quoted(label)}`,
  'too-small': ({ label, min }: Facts) => `Enter ${min} or more for ${quoted(label)}`,
  'too-large': ({ label, max }: Facts) => `Enter ${max} or less for ${quoted(label)}`,
  'too-early': ({ label, min }: Facts) => `Enter ${min} or later for ${quoted(label)}`,
  'too-late': ({ label, max }: Facts) => `Enter ${max} or earlier for ${quoted(label)}`,
  'too-long': ({ label, max }: Facts) => `Shorten ${quoted(label)} to ${max} characters or fewer`,
  'wrong-pattern': ({ label, title }: Facts) =>
    title || `Write ${quoted(label)} in the form that is asked for`,
  'too-many-places': ({ max }: Facts) =>
    max
      ? count(Number(max), 'Only 1 place can be booked', `You can book up to ${max} places`)
      : 'Choose fewer places',
  'sold-out': () => 'All places have just been taken.',
  'insufficient-capacity': ({ remaining }: Facts) =>
    remaining
      ? count(Number(remaining), 'Only 1 place is left.', `Only ${remaining} places are left.`)
      : 'There are not enough places left.',
  'already-booked': () => 'There is a booking for this event with these details already.',
  'booking-not-open': () => 'Booking for this event has not opened yet.',
  'booking-closed': () => 'Booking for this event has closed.',
  'booking-cancelled': () => 'This booking was cancelled.',
  'id-reused': () => 'An earlier booking from this page is already recorded.',
  'not-found': () => 'This event cannot be booked here any more.',
  invalid: () => 'Please check your answers.',
  'endpoint-not-working': () => 'Bookings are not working on this page.',
  'too-many-requests': () => 'Too many bookings are arriving just now. Please try again later.',
  'proof-of-work': () =>
    'It was not sent, because this browser could not be checked in time. Try again, or get in touch.',
  'captcha-needed': () => 'Nothing was sent just now. Complete the check above the button, then send it.',
  'captcha-failed': () =>
    'It was not sent, because the check above the button has expired or was not passed. Complete it again, then send it.',
  'not-accepted': () => 'The booking was not accepted.',
};

/** What stands in the way, in words: every language has these. */
export type ProblemWords = { readonly [Code in keyof typeof words]: (facts: Facts) => string };

export const en: Catalogue<ProblemWords> = { language: 'en', words };
