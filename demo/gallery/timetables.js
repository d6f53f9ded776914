// Timetables in each of their states. `shows` is the part by which a state is known.
import { address } from './answers.js';
import { event, inEveryState, now, rich, workshop } from './events.js';

const timetable = (title, shows, more = {}, attributes = {}) => ({
  title,
  shows,
  tag: 'event-timetable',
  attributes: { now, ...attributes },
  ...more,
});

const ring = ['', 'Ring us on 01632 960 018.'];

export const timetables = {
  states: timetable(
    'A place in every state',
    'waiting-list',
    { events: inEveryState, tag: 'event-booking' },
    { action: address('confirmed') },
  ),
  narrow: timetable(
    'In 280 px',
    'event',
    { events: inEveryState.slice(0, 4), narrow: true, tag: 'event-booking' },
    { action: address('confirmed') },
  ),
  elsewhere: timetable('Booked elsewhere, or not at all', 'elsewhere', {
    events: [
      event('elsewhere', '08', 'Booked on another site', { url: 'https://tickets.example/8' }),
      event('alone', '10', 'Just come'),
    ],
  }),
  rich: timetable('With much to say', 'more', {
    events: [rich],
    happens: async (element, seen) => {
      await seen('more');
      for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    },
  }),
  welsh: timetable('In Welsh', 'event', { events: [rich, workshop] }, { lang: 'cy' }),
  empty: timetable('Nothing is planned', 'empty', {}, { src: address('nothing') }),
  'empty-own-words': timetable(
    'Nothing is planned, in words of one’s own',
    'empty',
    { children: [['empty', 'We rest in winter. Back in March!']] },
    { src: address('nothing') },
  ),
  failed: timetable(
    'Events that cannot be read',
    'failed',
    { children: [ring] },
    { src: address('not-there') },
  ),
  loading: timetable('While events are read', 'base', { children: [ring] }, { src: address('waits') }),
  notice: timetable(
    'What only the site’s editor is told',
    'notice',
    { events: [workshop, event('nameless', '09', '')] },
    { check: '', 'time-zone': 'Europe/Londno' },
  ),
};
