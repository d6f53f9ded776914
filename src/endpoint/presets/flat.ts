import type { Booking } from '../../booking/booking.ts';
import type { Problem } from '../../booking/problem.ts';
import type { Payload, PresetSettings } from '../preset.ts';
import { readText, type Body } from '../reading.ts';

/** The service's name for what the partner did not name; an empty one leaves it out. */
export type Naming = (ours: string) => string;

/**
 * A booking as one level of named values, for services that keep rows or send mail. `names` gives the service's name
 * for one of ours; an empty one leaves the value out. Fixed fields go as they are.
 */
export const flatten = (
  booking: Booking,
  { names, extra }: PresetSettings,
  otherwise: Naming = (ours) => ours,
): Payload => {
  const payload: { [name: string]: unknown } = { ...extra };
  const ours = new Set<string>();
  const add = (wanted: string, value: unknown): void => {
    if (value === undefined) return;
    // A question may be called what we call a fact: neither is lost.
    const name = ours.has(wanted) ? `${wanted}Answer` : wanted;
    ours.add(name);
    const theirs = Object.hasOwn(names, name) ? names[name] : otherwise(name);
    if (theirs) payload[theirs] = value;
  };
  const { event, attendee, context, guard } = booking;
  add('submissionId', booking.submissionId);
  add('group', booking.group);
  add('eventId', event?.id);
  add('eventName', event?.name);
  add('eventDate', event?.startDate);
  if (event) add('places', booking.places);
  add('tellOfNext', booking.tellOfNext);
  add('offer', booking.offer);
  if (booking.joinWaitingList) add('joinWaitingList', true);
  add('name', attendee.name);
  add('email', attendee.email);
  add('telephone', attendee.telephone);
  const fileFor = (question: string, person?: number): object | undefined =>
    booking.files?.find((one) => one.question === question && one.person === person)?.file;
  for (const [name, answer] of Object.entries(booking.answers)) add(name, fileFor(name) ?? answer);
  booking.people?.forEach(({ name, answers }, index) => {
    add(`person${index + 1}Name`, name);
    for (const [question, answer] of Object.entries(answers))
      add(`person${index + 1}${capital(question)}`, fileFor(question, index) ?? answer);
  });
  add('companions', booking.companions);
  // The very words that were agreed to are the record of consent.
  for (const { id, granted, text } of booking.consent) add(id, granted ? `yes: ${text}` : 'no');
  add('pageUrl', context.pageUrl);
  add('captcha', guard.captcha ?? undefined);
  add('test', context.test);
  return payload;
};

/** The question that an error of a service is about. */
export const questionBehind = (
  error: Body,
  settings: PresetSettings,
): Pick<Problem, 'question' | 'person'> => {
  const theirs =
    readText(error, 'field') ?? readText(error, 'name') ?? readText(error, 'pointer')?.replace(/^#?\//, '');
  return theirs === undefined ? {} : questionNamed(theirs, settings);
};

/** The question behind a service's name for it. */
export const questionNamed = (
  theirs: string,
  { names }: PresetSettings,
  otherwise: Naming = (name) => name,
): Pick<Problem, 'question' | 'person'> => {
  const ours = Object.keys(names).find((name) => names[name] === theirs) ?? otherwise(theirs);
  const [, person, first, rest] = /^person(\d{1,3})([A-Z])(.*)$/.exec(ours) ?? [];
  if (person === undefined || first === undefined) return { question: ours };
  return { question: first.toLowerCase() + rest, person: Number(person) - 1 };
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
