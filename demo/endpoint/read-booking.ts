import type { Attendee, Booking, Consent } from '../../src/booking/booking.ts';
import { isEmail } from '../../src/booking/email.ts';
import { readAnswers } from './read-answers.ts';
import { isObject, readObject, wellFormed, type BodyProblem, type ObjectReader } from './read-value.ts';

export type BookingRead =
  | { readonly kind: 'booking'; readonly booking: Booking }
  | { readonly kind: 'problems'; readonly problems: readonly BodyProblem[] };

/**
 * A body that anyone may have sent becomes a booking, member by member from this list, or the problems with it.
 *
 * What marks spam, and where the visitor came from, is kept as well as it can be read and never refuses anyone.
 */
export const readBooking = (body: unknown): BookingRead => {
  const problems: BodyProblem[] = [];
  if (!isObject(body))
    return {
      kind: 'problems',
      problems: [{ pointer: '#', code: 'not-an-object', detail: 'Send one booking.' }],
    };

  const from = readObject(body, '#', problems);
  if (from.value('version') !== 'booking/1')
    from.problem('version', 'unknown-version', 'Only booking/1 is understood.');
  if (submissionIdOf(body) === undefined)
    from.problem('submissionId', 'not-an-id', 'Use 8 to 100 letters, digits, hyphens or underscores.');
  if (from.value('places') === undefined) from.problem('places', 'required', 'This is missing.');
  if (from.value('attendee') === undefined) from.problem('attendee', 'required', 'This is missing.');

  const group = from.text('group', { most: 100, line: true });
  const event = from.object('event');
  const offer = from.text('offer', { most: 200, line: true });
  // Without a word for it, no places is a mistake and no reply.
  const tellOfNext = from.flag('tellOfNext');
  const companions = from.whole('companions', 0, 100);
  const people = from.list('people', 100, (item, at) => readPerson(item, at, problems));
  const sensitive = from
    .list('sensitive', 100, (name) => name)
    .flatMap((name) => (typeof name === 'string' ? [wellFormed(name.slice(0, 100))] : []));

  const booking: Booking = {
    version: 'booking/1',
    submissionId: submissionIdOf(body) ?? '',
    ...(group && { group }),
    ...(event && { event: readEvent(event) }),
    places: tellOfNext ? (from.whole('places', 0, 0) ?? 0) : (from.whole('places', 1, 100) ?? 1),
    ...(tellOfNext && { tellOfNext }),
    ...(offer && { offer }),
    joinWaitingList: from.flag('joinWaitingList'),
    attendee: readAttendee(from.object('attendee')),
    answers: readAnswers(from.object('answers')),
    ...(people.length > 0 && { people }),
    ...(companions && { companions }),
    ...(sensitive.length > 0 && { sensitive }),
    consent: from.list('consent', 20, (item, at) => readConsent(item, at, problems)),
    ...readPrivacy(from.value('privacy')),
    context: readContext(from.value('context')),
    guard: readGuard(from.value('guard')),
  };
  return problems.length > 0
    ? { kind: 'problems', problems: problems.slice(0, 100) }
    : { kind: 'booking', booking };
};

/** The identifier alone, so that it can be looked up before anything else is asked of the body. */
export const submissionIdOf = (body: unknown): string | undefined => {
  const id = isObject(body) && Object.hasOwn(body, 'submissionId') && Reflect.get(body, 'submissionId');
  return typeof id === 'string' && /^[\w-]{8,100}$/.test(id) ? id : undefined;
};

const readEvent = (from: ObjectReader) => {
  const id = from.text('id', { most: 500, line: true, required: true });
  if (id === '' || id.startsWith(':')) from.problem('id', 'not-found', 'There is no such event.');
  return {
    id,
    name: from.text('name', { most: 500 }),
    startDate: from.text('startDate', { most: 50, line: true }),
    timeZone: from.text('timeZone', { most: 50, line: true }),
  };
};

const readAttendee = (from: ObjectReader | undefined): Attendee => {
  const name = from?.text('name', { most: 200, line: true });
  const email = from?.text('email', { most: 254, line: true });
  const telephone = from?.text('telephone', { most: 50, line: true });
  // One plain address: it may be put into the head of a letter.
  if (email && !isEmail(email))
    from?.problem('email', 'not-an-email', 'Enter an email address like name@example.org');
  return { ...(name && { name }), ...(email && { email }), ...(telephone && { telephone }) };
};

const readPerson = (item: unknown, at: string, problems: BodyProblem[]) => {
  const from = readObject(isObject(item) ? item : {}, at, problems);
  if (!isObject(item))
    problems.push({ pointer: at, code: 'not-an-object', detail: 'This must be a person.' });
  const name = from.text('name', { most: 200, line: true });
  return { ...(name && { name }), answers: readAnswers(from.object('answers')) };
};

const readConsent = (item: unknown, at: string, problems: BodyProblem[]): Consent => {
  if (!isObject(item))
    problems.push({ pointer: at, code: 'not-an-object', detail: 'This must be an agreement.' });
  const from = readObject(isObject(item) ? item : {}, at, problems);
  return {
    id: from.text('id', { most: 100, line: true, required: true }),
    granted: from.flag('granted'),
    text: from.text('text', { most: 2_000 }),
    at: from.text('at', { most: 50, line: true }),
  };
};

/** What the visitor was told is kept as it was said, and never refuses anyone. */
const readPrivacy = (value: unknown): Pick<Booking, 'privacy'> => {
  const from = readObject(isObject(value) ? value : {}, '', []);
  const told = Object.entries({
    recipient: from.text('recipient', { most: 500 }),
    keepUntil: from.text('keepUntil', { most: 50, line: true }),
    lawfulBasis: from.text('lawfulBasis', { most: 1_000 }),
    noticeUrl: from.text('noticeUrl', { most: 2_000, line: true }),
  }).filter(([, text]) => text);
  return told.length > 0 ? { privacy: Object.fromEntries(told) } : {};
};

const readContext = (value: unknown): Booking['context'] => {
  const from = readObject(isObject(value) ? value : {}, '', []);
  const test = from.value('test') === true;
  return {
    pageUrl: from.text('pageUrl', { most: 2_000, line: true }).replace(/[?#].*$/s, ''),
    locale: from.text('locale', { most: 50, line: true }),
    widget: from.text('widget', { most: 50, line: true }),
    ...(test && { test }),
  };
};

const readGuard = (value: unknown): Booking['guard'] => {
  const from = readObject(isObject(value) ? value : {}, '', []);
  return {
    hp: from.text('hp', { most: 500 }),
    elapsedMs: from.whole('elapsedMs', 0, Number.MAX_SAFE_INTEGER) ?? -1,
    captcha: from.text('captcha', { most: 5_000 }) || null,
  };
};
