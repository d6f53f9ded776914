/** What was sent of the ledger, and when the rest is due. A row that is not here was never tried. */
export const makeTold = `CREATE TABLE IF NOT EXISTS told (
  event_id TEXT NOT NULL, nth INTEGER NOT NULL, tries INTEGER NOT NULL, next_at TEXT NOT NULL, done INTEGER NOT NULL,
  PRIMARY KEY (event_id, nth))`;

/** Rows of the ledger that are due to be told of. ?1 since when ?2 now */
export const due = `
SELECT b.event_id, b.nth, b.submission_id, b.standing, o.nth AS made_nth, o.places, o.taken, o.waiting, o.capacity,
  o.standing AS made_standing, o.body
FROM booking b
JOIN booking o ON o.submission_id = REPLACE(REPLACE(b.submission_id, ':cancelled:', ''), ':confirmed:', '')
LEFT JOIN told t ON t.event_id = b.event_id AND t.nth = b.nth
WHERE b.made_at >= CAST(?1 AS TEXT) AND (t.nth IS NULL OR (t.done = 0 AND t.next_at <= CAST(?2 AS TEXT)))
ORDER BY b.made_at, b.nth LIMIT 20`;

/** Whoever gets a row may try; another process gets none until the time has passed. ?1 event ?2 nth ?3 next ?4 now */
export const claim = `
INSERT INTO told (event_id, nth, tries, next_at, done)
VALUES (CAST(?1 AS TEXT), CAST(?2 AS INTEGER), 1, CAST(?3 AS TEXT), 0)
ON CONFLICT (event_id, nth) DO UPDATE SET tries = told.tries + 1, next_at = excluded.next_at
WHERE told.done = 0 AND told.next_at <= CAST(?4 AS TEXT)
RETURNING tries`;

/** ?1 event ?2 nth ?3 whether it needs no more tries ?4 the next */
export const settle = `
UPDATE told SET done = CAST(?3 AS INTEGER), next_at = CAST(?4 AS TEXT)
WHERE event_id = CAST(?1 AS TEXT) AND nth = CAST(?2 AS INTEGER) RETURNING nth`;

/** When the next try is due. */
export const nextDue = `SELECT MIN(next_at) AS next_at FROM told WHERE done = 0`;
