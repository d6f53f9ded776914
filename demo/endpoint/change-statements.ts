// A change is a row of the ledger too, numbered with the bookings: its totals follow from the row before, and the primary
// key lets one of two writers in. A visitor's identifier has no colon, so none can pass for a change, and none can be made
// twice.
const row = `INSERT INTO booking (event_id, nth, submission_id, digest, person, standing, places, taken, waiting, capacity,
  by_organiser, made_at, body)`;

const seen = `
  SELECT b.event_id, b.submission_id, b.places, e.capacity, l.nth, l.taken, l.waiting,
    CASE WHEN c.nth IS NOT NULL THEN 'cancelled' WHEN p.nth IS NOT NULL THEN 'confirmed' ELSE b.standing END AS standing
  FROM booking b
  LEFT JOIN event e ON e.id = b.event_id
  LEFT JOIN booking c ON c.submission_id = ':cancelled:' || b.submission_id
  LEFT JOIN booking p ON p.submission_id = ':confirmed:' || b.submission_id
  JOIN booking l ON l.event_id = b.event_id
    AND l.nth = (SELECT MAX(n.nth) FROM booking n WHERE n.event_id = b.event_id)
  WHERE b.submission_id = CAST(?1 AS TEXT) AND b.submission_id NOT LIKE ':%'`;

/** Frees the places of a booking, or its place in the line; the line itself stays as it is. ?1 submission ?2 now ?3 by the organiser */
export const cancel = `${row}
SELECT event_id, nth + 1, ':cancelled:' || submission_id, '', NULL, 'cancelled', places,
  taken - CASE WHEN standing = 'waiting-list' THEN 0 ELSE places END,
  waiting - CASE WHEN standing = 'waiting-list' THEN 1 ELSE 0 END,
  capacity, CAST(?3 AS INTEGER), CAST(?2 AS TEXT), ''
FROM (${seen}) seen WHERE standing <> 'cancelled'
ON CONFLICT DO NOTHING RETURNING nth`;

/** Gives a booking that waits its places, where they are free; what is pending has them already. ?1 submission ?2 now ?3 by the organiser */
export const confirm = `${row}
SELECT event_id, nth + 1, ':confirmed:' || submission_id, '', NULL, 'confirmed', places,
  taken + CASE WHEN standing = 'waiting-list' THEN places ELSE 0 END,
  waiting - CASE WHEN standing = 'waiting-list' THEN 1 ELSE 0 END,
  capacity, CAST(?3 AS INTEGER), CAST(?2 AS TEXT), ''
FROM (${seen}) seen
WHERE standing = 'pending' OR (standing = 'waiting-list' AND (capacity IS NULL OR taken + places <= capacity))
ON CONFLICT DO NOTHING RETURNING nth`;

/** Whoever cancelled may book again where an event takes one booking each. ?1 submission */
export const forgetPerson = `UPDATE booking SET person = NULL WHERE submission_id = CAST(?1 AS TEXT) RETURNING nth`;

/** What is said of a person goes; that places were taken stays. ?1 submission ?2 what is left of the body */
export const erase = `
UPDATE booking SET person = NULL, digest = '', body = CAST(?2 AS TEXT)
WHERE submission_id = CAST(?1 AS TEXT) RETURNING nth`;
