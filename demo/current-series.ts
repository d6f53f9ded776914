import { readDateTime } from '../src/event/date-time.ts';

/** A day so many days after another, as `YYYY-MM-DD`; the demonstration's events keep ahead of today. */
const dayAfter = (today: Date, days: number): string =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days))
    .toISOString()
    .slice(0, 10);

/** With the offset that London's clocks have on that day. */
const inLondon = (local: string): string => {
  const read = readDateTime(local, 'Europe/London');
  return 'value' in read ? read.value : local;
};

const organizer = {
  '@type': 'Organization',
  name: 'Riverside Heritage Trust',
  telephone: '01632 960 018',
  email: 'bookings@riverside.example',
};

const place = (name: string, addressLocality: string): object => ({
  '@type': 'Place',
  name,
  address: { '@type': 'PostalAddress', addressLocality },
});

/** A made-up series that shows every state a place can be in, with dates that follow today's. */
export const currentSeries = (today: Date): object => {
  const event = (identifier: string, days: number, from: string, to: string, more: object): object => ({
    '@type': 'Event',
    identifier,
    startDate: inLondon(`${dayAfter(today, days)}T${from}`),
    endDate: inLondon(`${dayAfter(today, days)}T${to}`),
    organizer,
    isAccessibleForFree: true,
    ...more,
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      event('volunteer-welcome', 4, '10:00', '12:30', {
        name: 'Volunteer welcome morning',
        description: 'Meet the people who look after the mill, and find out what you could do.',
        location: place('Riverside Mill', 'Exampleton'),
        maximumAttendeeCapacity: 40,
        remainingAttendeeCapacity: 40,
      }),
      event('object-handling', 9, '14:00', '16:00', {
        name: 'Handling the collection: a workshop',
        description: 'Small groups, real objects, gloves provided.',
        location: place('Riverside Mill, the store', 'Exampleton'),
        maximumAttendeeCapacity: 6,
        remainingAttendeeCapacity: 1,
        maximumPlaces: 1,
      }),
      event('memory-cafe', 16, '11:00', '13:00', {
        name: 'Memory café',
        location: place('Riverside Mill, the kitchen', 'Exampleton'),
        maximumAttendeeCapacity: 12,
        remainingAttendeeCapacity: 0,
        waitingList: { open: true, length: 3 },
      }),
      event('archive-evening', 23, '18:30', '20:00', {
        name: 'An evening in the archive',
        location: place('County archive', 'Sampleford'),
        maximumAttendeeCapacity: 10,
        remainingAttendeeCapacity: 0,
      }),
      event('river-walk', 37, '10:00', '12:00', {
        name: 'Winter river walk',
        eventStatus: 'https://schema.org/EventCancelled',
        description: 'The path is flooded. We are sorry.',
        location: place('The weir', 'Exampleton'),
      }),
      event('talk-online', 45, '19:00', '20:00', {
        name: 'Mill wheels and millwrights: an online talk',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', name: 'Online' },
        isAccessibleForFree: false,
        offers: [
          { '@type': 'Offer', name: 'Supporter', price: 8, priceCurrency: 'GBP' },
          { '@type': 'Offer', name: 'Concession', price: 4, priceCurrency: 'GBP' },
        ],
      }),
      event('spring-fair', 118, '10:00', '16:00', {
        name: 'Spring fair',
        location: place('The green', 'Exampleton'),
        availabilityStarts: inLondon(`${dayAfter(today, 60)}T09:00`),
      }),
    ],
  };
};
