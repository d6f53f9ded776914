import type { EventRecord, Place } from '../../event/event.ts';
import { attendanceModeOf, isPlace } from '../../event/place.ts';
import { isMade } from '../../source/identifier.ts';

/** One thing that an event may lack. What search engines ask for is as Google documents it for schema.org's Event. */
export interface Rule {
  readonly lacks: string;
  readonly level: 'required' | 'recommended';
  readonly for: 'booking' | 'search engines' | 'booking and search engines' | 'visitors';
  readonly mend: string;
  isLacking(event: EventRecord): boolean;
}

export const rules: readonly Rule[] = [
  {
    lacks: 'a location',
    level: 'required',
    for: 'search engines',
    mend: 'Give it a "location": a Place with a name and an address, or a VirtualLocation with a url.',
    isLacking: ({ location = [] }) => !location.length,
  },
  {
    lacks: 'the address of its place',
    level: 'required',
    for: 'search engines',
    mend: 'Give the "location" an "address", at least its "addressLocality".',
    isLacking: ({ location = [] }) => location.some((place) => isPlace(place) && !isAddressed(place)),
  },
  {
    lacks: 'an identifier of its own',
    level: 'recommended',
    for: 'booking',
    mend: 'Give it an "identifier" that stays: without one, an event that is renamed or moved is taken for another.',
    isLacking: isMade,
  },
  {
    lacks: 'an end',
    level: 'recommended',
    for: 'booking and search engines',
    mend: 'Give it an "endDate": without one, booking stays open until its first day is over.',
    isLacking: ({ endDate }) => !endDate,
  },
  {
    lacks: 'a capacity',
    level: 'recommended',
    for: 'booking',
    mend: 'Give it a "maximumAttendeeCapacity": without one it is never full.',
    isLacking: (event) => canBeBooked(event) && event.maximumAttendeeCapacity === undefined,
  },
  {
    lacks: 'someone to ask',
    level: 'recommended',
    for: 'booking',
    mend: 'Give the "organizer" an "email" or a "telephone", for visitors whose booking does not work.',
    isLacking: ({ organizer = [] }) => !organizer.some(({ email, telephone }) => email || telephone),
  },
  {
    lacks: 'a word on access',
    level: 'recommended',
    for: 'visitors',
    mend: 'Give it "accessibilitySupport" or "accessibilityInformation": without them visitors read that nothing is known, or must ask.',
    isLacking: (event) =>
      attendanceModeOf(event) !== 'OnlineEventAttendanceMode' &&
      !event.accessibilitySupport &&
      !event.accessibilityInformation,
  },
  {
    lacks: 'an organiser',
    level: 'recommended',
    for: 'search engines',
    mend: 'Give it an "organizer" with a "name" and a "url".',
    isLacking: ({ organizer = [] }) => !organizer.length,
  },
  {
    lacks: 'a description',
    level: 'recommended',
    for: 'search engines',
    mend: 'Give it a "description".',
    isLacking: ({ description }) => !description,
  },
  {
    lacks: 'an image',
    level: 'recommended',
    for: 'search engines',
    mend: 'Give it an "image": the https: address of a picture.',
    isLacking: ({ image = [] }) => !image.length,
  },
  {
    lacks: 'an offer',
    level: 'recommended',
    for: 'search engines',
    mend: 'Give it "offers" with a "price" (0 where it is free), "priceCurrency", "availability" and "url".',
    isLacking: ({ offers = [] }) => !offers.length,
  },
  {
    lacks: 'the price of an offer, or its currency',
    level: 'recommended',
    for: 'search engines',
    mend: 'Write "price" with a point and no sign, such as 12.50, and "priceCurrency" as GBP.',
    isLacking: ({ offers = [] }) =>
      offers.some(({ price, priceCurrency }) => price === undefined || (price > 0 && !priceCurrency)),
  },
  {
    lacks: 'its earlier date',
    level: 'recommended',
    for: 'search engines',
    mend: 'It is marked as rescheduled: put the date it had in "previousStartDate".',
    isLacking: ({ eventStatus, previousStartDate = [] }) =>
      eventStatus === 'EventRescheduled' && !previousStartDate.length,
  },
];

const isAddressed = ({ address = {} }: Place): boolean => Object.keys(address).length > 0;

const canBeBooked = ({ eventStatus }: EventRecord): boolean =>
  eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed';
