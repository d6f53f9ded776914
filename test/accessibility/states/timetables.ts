import { walk } from '../../elements/events.ts';
import { Room } from '../../elements/room.ts';
import { later } from '../page.ts';
import type { State } from '../state.ts';

const everyState: readonly object[] = [
  { remainingAttendeeCapacity: 30, maximumAttendeeCapacity: 40, isAccessibleForFree: true },
  { remainingAttendeeCapacity: 1, maximumAttendeeCapacity: 40 },
  { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 2 } },
  { remainingAttendeeCapacity: 0 },
  { availabilityStarts: '2019-02-20' },
  { availabilityEnds: '2019-01-20' },
  { eventStatus: 'EventCancelled' },
  { eventStatus: 'EventPostponed' },
  { eventStatus: 'EventRescheduled', previousStartDate: '2019-02-25' },
  { startDate: '2019-01-20' },
  { url: 'https://tickets.example/walk' },
].map((facts, index) => ({ ...walk, ...facts, identifier: `walk-${index}` }));

const studyDay = {
  ...walk,
  identifier: 'study-day',
  name: { en: 'Study day', cy: 'Diwrnod astudio' },
  startDate: '2019-03-09T10:00',
  endDate: '2019-03-09T16:00',
  doorTime: '2019-03-09T09:30',
  description: { cy: 'Diwrnod am yr afon.' },
  inLanguage: ['cy', 'en'],
  image: { url: '/demo/icon.svg', caption: 'The mill' },
  offers: [
    { name: 'Supporter', price: 8, priceCurrency: 'GBP' },
    { name: 'Concession', price: 0, priceCurrency: 'GBP', availability: 'SoldOut' },
  ],
  subEvent: [{ name: 'Talk', startDate: '2019-03-09T10:30', endDate: '2019-03-09T11:15' }],
  attendeeInstructions: 'Wear stout shoes.',
};

const onlineTalk = {
  ...walk,
  identifier: 'online',
  name: 'Online talk',
  startDate: '2019-03-10T19:00',
  location: { '@type': 'VirtualLocation', url: 'https://meet.example/secret' },
};

/** What people and programs write that could break a page; each stands in several lines of its event. */
const unruly: readonly object[] = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4),
  'ورشة عمل: المتاحف والمجتمع',
  'Tea \u202Eeert\u202C at 10 (ערב)',
  `Z${'\u0335'.repeat(300)}algo`,
  'Zero\u200B\u200D\u200Bwidth',
].map((text, index) => ({
  ...studyDay,
  identifier: `unruly-${index}`,
  image: undefined,
  name: text,
  description: text,
  location: { name: text, address: { addressLocality: text } },
  organizer: { name: text, telephone: '01632 960 018' },
  accessibilityInformation: text,
  subEvent: [{ name: text, startDate: '2019-03-09T10:30', location: text }],
}));

/** The timetable, from before its events are there to every one of their states. */
export const timetables: readonly State[] = [
  {
    name: 'timetable, loading',
    show: async (page) => {
      const room = await Room.open();
      await room.follows({ gate: later, store: false, body: { events: [walk] } });
      const timetable = page.place('event-timetable', { src: `${room.url}/events.json` });
      page.atEnd(() => room.opens(later));
      await page.visitor.sees('that it loads', () =>
        timetable.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('Loading'),
      );
    },
  },
  {
    name: 'timetable, failed',
    show: async (page) => {
      const room = await Room.open();
      await room.follows({ status: 404, body: 'no', repeat: true });
      page.place('event-timetable', { src: `${room.url}/events.json` });
      await page.visitor.readsNotice('was not found');
      await page.visitor.reads('Try again');
    },
  },
  {
    name: 'timetable, nothing planned',
    show: async (page) => {
      await page.events([]);
      await page.visitor.reads('No events are planned');
    },
  },
  {
    name: 'timetable, every state of an event',
    show: async (page) => {
      await page.events(everyState, { bookable: '' });
      await page.visitor.reads('Cancelled');
    },
  },
  {
    name: 'timetable, nothing to book here',
    show: async (page) => {
      await page.events(everyState);
      await page.visitor.reads('Cancelled');
    },
  },
  {
    name: 'timetable, programme and prices open',
    show: async (page) => {
      await page.events([studyDay, onlineTalk]);
      const summary = await page.visitor.sees('more', () => page.visitor.all<HTMLElement>('summary')[0]);
      summary.click();
      await page.visitor.reads('Wear stout shoes.');
    },
  },
  {
    name: 'timetable, texts that could break it',
    show: async (page) => {
      await page.events(unruly);
      await page.visitor.sees('every event', () => page.visitor.all('summary').length === unruly.length);
      for (const summary of page.visitor.all<HTMLElement>('summary')) summary.click();
      await page.visitor.reads('Zalgo'.slice(2));
    },
  },
  {
    name: 'timetable and form, joined',
    show: async (page) => {
      await page.events([walk, studyDay], { action: '/bookings' }, 'event-booking');
      await page.visitor.choosesEvent('River walk');
      await page.visitor.readsHeading('Book a place: River walk');
      await page.visitor.reads('Choose another event');
    },
  },
];
