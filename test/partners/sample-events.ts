/** The states that a place can be in, as the README lists them. */
type State =
  | 'open'
  | 'few-left'
  | 'waiting-list'
  | 'full'
  | 'not-yet'
  | 'closed'
  | 'cancelled'
  | 'postponed'
  | 'past'
  | 'elsewhere'
  | 'information-only';

/** The day as of which the samples are in their states: `now="2031-05-01"` on the element. */
export const samplesAsOf = '2031-05-01';

const sample = (identifier: State, day: string, more: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  identifier,
  name: `An event that is ${identifier}`,
  startDate: `2031-05-${day}T14:00:00+01:00`,
  location: { '@type': 'Place', name: 'Riverside Mill', address: { addressLocality: 'Exampleton' } },
  organizer: { name: 'Riverside Heritage Trust', telephone: '01632 960 018' },
  isAccessibleForFree: true,
  ...more,
});

/**
 * One event in each state that a visitor can meet, by the state's name, as schema.org JSON-LD. `elsewhere` and
 * `information-only` are so in a timetable without an `action`.
 */
export const sampleEvents: Readonly<Record<State, object>> = {
  open: sample('open', '03', { maximumAttendeeCapacity: 40, remainingAttendeeCapacity: 31 }),
  'few-left': sample('few-left', '04', { maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 2 }),
  'waiting-list': sample('waiting-list', '05', {
    maximumAttendeeCapacity: 12,
    remainingAttendeeCapacity: 0,
    waitingList: { open: true, length: 3 },
  }),
  full: sample('full', '06', { maximumAttendeeCapacity: 12, remainingAttendeeCapacity: 0 }),
  'not-yet': sample('not-yet', '07', { availabilityStarts: '2031-05-02T09:00:00+01:00' }),
  closed: sample('closed', '08', { availabilityEnds: '2031-04-30T09:00:00+01:00' }),
  cancelled: sample('cancelled', '09', { eventStatus: 'https://schema.org/EventCancelled' }),
  postponed: sample('postponed', '10', { eventStatus: 'https://schema.org/EventPostponed' }),
  past: sample('past', '11', { startDate: '2031-04-11T14:00:00+01:00' }),
  elsewhere: sample('elsewhere', '12', { url: 'https://tickets.example/riverside' }),
  'information-only': sample('information-only', '13', {}),
};
