// Events that are made up, some years from now, as seen on the first of May.
export const now = '2031-05-01';

const organizer = {
  name: 'Riverside Heritage Trust',
  telephone: '01632 960 018',
  email: 'book@riverside.example',
};

export const event = (identifier, day, name, more = {}) => ({
  '@type': 'Event',
  identifier,
  name,
  startDate: `2031-05-${day}T14:00:00+01:00`,
  endDate: `2031-05-${day}T16:00:00+01:00`,
  location: { '@type': 'Place', name: 'Riverside Mill', address: { addressLocality: 'Exampleton' } },
  organizer,
  isAccessibleForFree: true,
  ...more,
});

const places = (maximumAttendeeCapacity, remainingAttendeeCapacity, more = {}) => ({
  maximumAttendeeCapacity,
  remainingAttendeeCapacity,
  ...more,
});

/** One event in each state a place can be in. */
export const inEveryState = [
  event('open', '03', 'Places are left', places(40, 31)),
  event('few-left', '06', 'A few are left', places(20, 2)),
  event(
    'waiting-list',
    '08',
    'Full, with a waiting list',
    places(12, 0, { waitingList: { open: true, length: 3 } }),
  ),
  event('full', '10', 'Full', places(12, 0)),
  event('not-yet', '13', 'Not open yet', { availabilityStarts: '2031-05-09T09:00:00+01:00' }),
  event('closed', '14', 'Closed already', { availabilityEnds: '2031-04-30T09:00:00+01:00' }),
  event('cancelled', '17', 'Cancelled', { eventStatus: 'https://schema.org/EventCancelled' }),
  event('postponed', '20', 'Postponed', { eventStatus: 'https://schema.org/EventPostponed' }),
  event('moved', '22', 'On another day', {
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2031-05-21T14:00:00+01:00',
  }),
  event('online', '24', 'Online instead', { eventStatus: 'https://schema.org/EventMovedOnline' }),
  event('priced', '27', 'With prices', {
    isAccessibleForFree: false,
    offers: [
      { '@type': 'Offer', name: 'Full price', price: 6, priceCurrency: 'GBP' },
      { '@type': 'Offer', name: 'Concession', price: 3, priceCurrency: 'GBP' },
    ],
  }),
];

export const workshop = event('workshop', '06', 'Handling the collection', places(20, 12));

/** An event of which there is much to say. */
export const rich = event(
  'rich',
  '24',
  { en: 'The river festival', cy: 'Gŵyl yr afon' },
  {
    description: 'A day of boats, music and food on both banks.',
    keywords: ['Family', 'Outdoors'],
    doorTime: '2031-05-24T13:30:00+01:00',
    performer: [{ name: 'The Weir Band' }, { name: 'Ada Example' }],
    audience: [{ audienceType: 'Families' }],
    inLanguage: ['en', 'cy'],
    accessibilitySupport: ['Step-free', 'Hearing loop'],
    accessibilityInformation: 'Level paths; wheelchairs to borrow at the mill.',
    attendeeInstructions: 'Bring a cup.',
    subEvent: [
      { name: 'Boats on the mill pond', startDate: '2031-05-24T14:00:00+01:00' },
      { name: 'Music in the yard', startDate: '2031-05-24T15:00:00+01:00' },
    ],
  },
);
