/** A set of questions, told to somebody who has never seen its form. */
export interface SetWords {
  readonly title: string;
  readonly sentence: string;
}

/** Every set that a form can be given by name, by that name. */
export const setWords: { readonly [set: string]: SetWords } = {
  standard: {
    title: 'The usual',
    sentence: 'Name, email address, organisation, how many places, what they need, and anything else.',
  },
  contact: {
    title: 'Name and email address',
    sentence: 'Both must be given; a telephone number may be.',
  },
  reachable: {
    title: 'Name, and a way to reach them',
    sentence: 'An email address or a telephone number, whichever they have.',
  },
  organisation: { title: 'Organisation', sentence: 'Whom they come for, and what they do there.' },
  people: { title: 'Everyone by name', sentence: 'How many come, and what each of them is called.' },
  companions: {
    title: 'Carers and companions',
    sentence: 'How many come along so that somebody can take part. They take no place.',
  },
  'tell-of-next': {
    title: '“I cannot come”',
    sentence: 'Whoever cannot come may ask to be told of the next one. It takes no place.',
  },
  access: {
    title: 'Access',
    sentence: 'What would help them to take part, and whether they would rather talk about it.',
  },
  dietary: { title: 'Food', sentence: 'What they eat, and what they must not.' },
  'emergency-contact': {
    title: 'Someone to call',
    sentence: 'A name and a number, in case of an emergency.',
  },
  'photo-consent': {
    title: 'Photographs',
    sentence: 'Whether they may be seen in pictures of the event. They need not agree.',
  },
  'how-did-you-hear': {
    title: 'How they heard of it',
    sentence: 'From a friend, a poster, a newsletter and so on.',
  },
  audience: { title: 'Which group they belong to', sentence: 'Of those that the event is meant for.' },
  'shared-aims': {
    title: 'Shared aims',
    sentence:
      'What they want to achieve and what they can offer, so that people with the same aims can meet.',
  },
  newsletter: {
    title: 'Newsletter',
    sentence: 'Whether you may send them news. It is never ticked for them.',
  },
  evaluation: {
    title: 'How it was',
    sentence: 'What was good and what could be better: for a form of its own, after the event.',
  },
};
