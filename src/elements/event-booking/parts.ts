/** The parts of a timetable that a page may style through the element that holds it, states among them. */
export const timetableParts = [
  'month, month-heading, month-count, event, date, name, time, place, change, description, people, themes',
  'audience, organizer, funder, picture, visitor-time, join, more, facts, price, availability, book, second, shared, as-of, empty, failed, notice',
  'open, few-left, waiting-list, full, not-yet, closed, cancelled, postponed, past, elsewhere, information-only',
].join(', ');
