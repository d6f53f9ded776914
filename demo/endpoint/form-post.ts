import { createHash } from 'node:crypto';

/**
 * A plain form's fields as the body of a booking: names that a booking has are its own, every other field is an answer.
 *
 * A page without script cannot make an identifier. Then what was sent identifies itself, so that pressing
 * twice, or sending again from the page before, is recognised as the same booking.
 */
export const bodyOfForm = (form: URLSearchParams): object => {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => form.get(name)?.trim()).find((text) => text);
  const answers = new Map<string, string | readonly string[]>();
  for (const name of new Set(form.keys())) {
    const given = form.getAll(name).filter((text) => text.trim() !== '');
    if (!ours.has(name) && !name.startsWith('_') && given.length > 0)
      answers.set(name.replace(/\[\]$/, ''), given.length > 1 ? given : (given[0] ?? ''));
  }
  const event = first('event', 'eventId', 'event.id');
  const isReply = isYes(first('tellOfNext'));
  return {
    version: 'booking/1',
    submissionId: first('submissionId') ?? identifierOf(form),
    ...(event && {
      event: {
        id: event,
        name: first('eventName') ?? '',
        startDate: first('eventDate') ?? '',
        timeZone: first('timeZone') ?? '',
      },
    }),
    places: isReply ? 0 : whole(first('places') ?? '1'),
    ...(isReply && { tellOfNext: true }),
    group: first('group'),
    offer: first('offer'),
    companions: whole(first('companions') ?? '0'),
    joinWaitingList: isYes(first('joinWaitingList')),
    attendee: {
      name: first('name', 'attendee.name'),
      email: first('email', 'attendee.email'),
      telephone: first('telephone', 'attendee.telephone'),
    },
    answers: Object.fromEntries(answers),
    consent: [],
    context: { pageUrl: first('pageUrl') ?? '', test: isYes(first('test')) },
    guard: { hp: first('hp') ?? '', captcha: first('captcha') },
  };
};

const ours = new Set([
  'version',
  'group',
  'companions',
  'captcha',
  'test',
  'submissionId',
  'event',
  'eventId',
  'event.id',
  'eventName',
  'eventDate',
  'timeZone',
  'places',
  'offer',
  'joinWaitingList',
  'tellOfNext',
  'name',
  'attendee.name',
  'email',
  'attendee.email',
  'telephone',
  'attendee.telephone',
  'pageUrl',
  'hp',
]);

const identifierOf = (form: URLSearchParams): string =>
  `form-${createHash('sha256').update(form.toString()).digest('hex')}`;

const isYes = (text = ''): boolean => /^(on|yes|true|1)$/i.test(text);

// What is no number is left as it is, for the reader of bookings to name as a problem.
const whole = (text: string): number | string => (/^\d{1,9}$/.test(text) ? Number(text) : text);
