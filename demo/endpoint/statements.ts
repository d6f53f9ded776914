// The row before the one that is asked for: its running totals say what is taken.
const lastRow = 'l.event_id = e.id AND l.nth = (SELECT MAX(b.nth) FROM booking b WHERE b.event_id = e.id)';

/**
 * Adds the next row of an event's ledger, if the rules allow it, and returns that row; else returns nothing.
 *
 * The row carries the totals after it, and must bear the number that follows the row they were computed
 * from. Two writers who saw the same state want the same number; the primary key lets one in and the other
 * gets no row, at any isolation level, in one process or many. Places that come free are for those who
 * wait: nobody is confirmed while anyone is on the waiting list.
 *
 * ?1 event ?2 submission ?3 digest ?4 person|NULL ?5 places ?6 waits ?7 now ?8 by the organiser ?9 body
 */
export const add = `
WITH ask AS (
    SELECT CAST(?1 AS TEXT) AS event_id, CAST(?2 AS TEXT) AS submission_id, CAST(?3 AS TEXT) AS digest,
      CAST(?4 AS TEXT) AS person, CAST(?5 AS INTEGER) AS places, CAST(?6 AS INTEGER) AS waits,
      CAST(?7 AS TEXT) AS made_at, CAST(?8 AS INTEGER) AS by_organiser, CAST(?9 AS TEXT) AS body),
  seen AS (
    SELECT e.id, e.capacity, e.waiting_list, e.maximum_places, e.once_each, e.reviewed, e.opens_at, e.closes_at,
      e.as_of, COALESCE(l.nth, 0) AS nth, COALESCE(l.taken, 0) AS taken, COALESCE(l.waiting, 0) AS waiting
    FROM event e LEFT JOIN booking l ON ${lastRow}
    WHERE e.id = ?1 AND e.listed = 1 AND e.halted IS NULL),
  next AS (
    SELECT seen.id, seen.nth + 1 AS nth, ask.submission_id, ask.digest,
      CASE WHEN seen.once_each = 1 THEN ask.person END AS person,
      ask.places, seen.taken, seen.waiting, seen.capacity, ask.by_organiser, ask.made_at, ask.body, seen.reviewed,
      CASE WHEN seen.capacity IS NULL OR (seen.waiting = 0 AND seen.taken + ask.places <= seen.capacity)
        THEN 1 ELSE 0 END AS fits,
      CASE WHEN seen.waiting_list = 1 AND ask.waits = 1 AND ask.places <= seen.capacity
        THEN 1 ELSE 0 END AS waits
    FROM seen CROSS JOIN ask
    WHERE (seen.maximum_places IS NULL OR ask.places <= seen.maximum_places)
      AND (seen.once_each = 0 OR ask.person IS NOT NULL)
      AND (ask.by_organiser = 1 OR (
        (seen.opens_at IS NULL OR seen.opens_at <= COALESCE(seen.as_of, ask.made_at))
        AND (seen.closes_at IS NULL OR COALESCE(seen.as_of, ask.made_at) < seen.closes_at))))
INSERT INTO booking (event_id, nth, submission_id, digest, person, standing, places, taken, waiting, capacity,
  by_organiser, made_at, body)
SELECT id, nth, submission_id, digest, person,
  CASE WHEN fits = 0 THEN 'waiting-list' WHEN places = 0 THEN 'noted' WHEN reviewed = 1 THEN 'pending' ELSE 'confirmed' END, places,
  taken + CASE WHEN fits = 1 THEN places ELSE 0 END, waiting + CASE WHEN fits = 1 THEN 0 ELSE 1 END, capacity,
  by_organiser, made_at, body
FROM next WHERE fits = 1 OR waits = 1
ON CONFLICT DO NOTHING
RETURNING event_id, nth, digest, standing, places, taken, waiting, capacity`;

// How a booking stands now, after what was changed since (change-statements.ts).
const standing =
  "CASE WHEN c.nth IS NOT NULL THEN 'cancelled' WHEN p.nth IS NOT NULL THEN 'confirmed' ELSE b.standing END AS standing";
const withChanges = `FROM booking b
LEFT JOIN booking c ON c.submission_id = ':cancelled:' || b.submission_id
LEFT JOIN booking p ON p.submission_id = ':confirmed:' || b.submission_id`;

/** The row that a submission made, whichever event it was for. ?1 submission */
export const find = `
SELECT b.event_id, b.nth, b.digest, ${standing}, b.places, b.taken, b.waiting, b.capacity
${withChanges} WHERE b.submission_id = CAST(?1 AS TEXT)`;

/** Always one row: what stood in the way of a booking that `add` did not add. ?1 event ?2 person|NULL */
export const explain = `
SELECT e.id, e.capacity, e.waiting_list, e.maximum_places, e.once_each, e.opens_at, e.closes_at, e.as_of, e.halted,
  COALESCE(l.taken, 0) AS taken, COALESCE(l.waiting, 0) AS waiting, p.nth AS same_person
FROM (SELECT CAST(?1 AS TEXT) AS event_id, CAST(?2 AS TEXT) AS person) ask
LEFT JOIN event e ON e.id = ask.event_id AND e.listed = 1
LEFT JOIN booking l ON ${lastRow}
LEFT JOIN booking p ON p.event_id = e.id AND p.person = ask.person`;

/** Every listed event with what is taken of it. */
export const standings = `
SELECT e.id, e.name, e.capacity, e.waiting_list, e.opens_at, e.closes_at, e.as_of, e.halted,
  COALESCE(l.taken, 0) AS taken, COALESCE(l.waiting, 0) AS waiting
FROM event e LEFT JOIN booking l ON ${lastRow}
WHERE e.listed = 1 AND e.id NOT LIKE ':%' ORDER BY e.id`;

/** What the organiser reads. */
export const list = `
SELECT b.event_id, e.name, b.nth, b.submission_id, ${standing}, b.places, b.by_organiser, b.made_at, b.body
${withChanges} LEFT JOIN event e ON e.id = b.event_id WHERE b.submission_id NOT LIKE ':%' ORDER BY b.event_id, b.nth`;
