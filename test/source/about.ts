import type { About } from '../../src/source/format.ts';

/** What readers are told in these tests: a page in London. */
export const about: About = {
  url: 'https://charity.example/events/',
  timeZone: 'Europe/London',
  now: Date.UTC(2026, 10, 23),
};
