/*
 * Takes bookings from Turnout's form into a Google Sheet. It speaks the contract booking/1 (openapi.yaml), all but its
 * statuses and headers, which Google sets: every answer is 200, and says in its body what it means.
 * How to put it up: turnout-endpoint-gs.md.
 */

const settings = {
  // Who is written to of each new booking, without what was answered. '' writes to nobody.
  tell: '',

  // For events that do not say their own.
  timeZone: 'Europe/London',

  // What everyone together may send in a minute.
  bookingsPerMinute: 120,
};

/** Google calls this for everything that is posted. */
function doPost(e) {
  const posted = (e && e.postData) || { contents: '', type: '' };
  if (/^application\/x-www-form-urlencoded/.test(posted.type))
    return page(answerTo(() => bodyOfForm(posted.contents)));
  return said(answerTo(() => parse(posted.contents)));
}

/** Google calls this when the address is opened: it says how many places are left. */
function doGet(e) {
  try {
    return said({ items: availability(String((e && e.parameter && e.parameter.event) || '')) });
  } catch (failure) {
    return said(unavailable());
  }
}

const said = (body) =>
  ContentService.createTextOutput(
    JSON.stringify('type' in body ? { ok: false, ...body } : { ok: true, ...body }),
  ).setMimeType(ContentService.MimeType.JSON);

/** One body in, one definite answer out; what is thrown on purpose is an answer too. */
const answerTo = (read) => {
  try {
    const answer = book(read());
    tell(answer);
    return answer.body;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.body;
    console.error(String(thrown && thrown.message));
    return unavailable();
  }
};

class Refusal {
  constructor(status, slug, title, members) {
    this.body = { type: `https://turnout.example/problems/${slug}`, title, status, ...members };
  }
}

const unavailable = () =>
  new Refusal(503, 'temporarily-unavailable', 'Bookings cannot be taken just now', {
    detail: 'Nothing was lost. Please send the same booking again in a few seconds.',
    retryAfter: 5,
  }).body;

const invalid = (errors) => new Refusal(422, 'invalid', 'Some answers need another look', { errors });

// ---------------------------------------------------------------------------------------------- one booking

/**
 * The identifier is looked up before every other check: a browser may send a booking twice by itself, and the second must
 * be told what the first did, even when the event has filled or closed in between. One request at a time goes through, so
 * that no place is given twice.
 */
const book = (body) => {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(20000)) throw { message: 'the lock is busy' };
  try {
    const problems = [];
    const booking = readBooking(body, problems);
    const id = submissionIdOf(body);
    const digest = problems.length ? '' : digestOf(booking);
    const sheet = bookingsSheet();
    const rows = rowsOf(sheet);
    const known = id && rows.find((row) => row.submissionId === id);
    if (known) return replay(known, digest);
    limitRate();
    if (problems.length) throw invalid(problems.slice(0, 100));
    return add(sheet, rows, booking, digest);
  } finally {
    // What others read must hold this row before they may.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
};

/** The organiser may have changed the status since; the sheet is what counts. */
const replay = (row, digest) => {
  if (!digest || row.digest !== digest)
    throw new Refusal(422, 'id-reused', 'Another booking was made with this identifier', {
      detail: 'What was sent differs from the booking that is already recorded.',
      reference: row.reference,
    });
  if (row.status === 'cancelled')
    throw new Refusal(410, 'booking-cancelled', 'This booking was cancelled', { reference: row.reference });
  const { position, ...answer } = JSON.parse(row.answer);
  return { body: { ...answer, status: row.status, ...(row.status === 'waiting-list' && { position }) } };
};

const add = (sheet, rows, booking, digest) => {
  const event = eventOf(booking);
  const mine = rows.filter((row) => row.event === event.id);
  refuseByTime(event, new Date().toISOString());
  if (event.once) refuseSecond(mine, booking.attendee.email);
  const { places, joinWaitingList } = booking;
  const waiting = mine.filter((row) => row.status === 'waiting-list').length;
  const remaining = remainingOf(event, mine);
  const lacks = remaining !== undefined && remaining < places;
  const waits = lacks && joinWaitingList && event.waitingList;
  const most = Math.min(event.most, waits ? event.capacity : Infinity);
  if (places > most)
    throw invalid([problemAt('#/places', 'too-many-places', `At most ${most} can be booked at once.`)]);
  if (lacks && !waits)
    throw new Refusal(409, remaining ? 'insufficient-capacity' : 'sold-out', fullWords(remaining), {
      remainingAttendeeCapacity: remaining,
      waitingList: { open: event.waitingList, length: waiting },
    });

  const status = waits ? 'waiting-list' : places === 0 ? 'noted' : event.reviewed ? 'pending' : 'confirmed';
  const answer = {
    status,
    reference: newReference(event.id, rows),
    submissionId: booking.submissionId,
    places,
    ...(waits && { position: waiting + 1 }),
    ...(remaining !== undefined && { remainingAttendeeCapacity: waits ? 0 : remaining - places }),
  };
  append(sheet, booking, event, digest, answer);
  return { body: answer, isNew: true, event };
};

const fullWords = (places) =>
  places === 0 ? 'No places left' : places === 1 ? 'Only 1 place is left' : `Only ${places} places are left`;

const refuseByTime = ({ halted, opens, closes }, now) => {
  if (halted) throw new Refusal(410, 'booking-closed', `This event is ${halted}`);
  if (closes && now >= closes)
    throw new Refusal(410, 'booking-closed', 'Booking for this event has closed', { closedAt: closes });
  if (opens && now < opens)
    throw new Refusal(409, 'booking-not-open', 'Booking has not opened yet', { opensAt: opens });
};

const refuseSecond = (mine, email) => {
  if (!email)
    throw invalid([
      problemAt('#/attendee/email', 'email-needed', 'This event takes one booking for each email address.'),
    ]);
  const same = (other) => other.normalize().toLowerCase() === email.normalize().toLowerCase();
  if (mine.some((row) => row.status !== 'cancelled' && same(row.email)))
    throw new Refusal(409, 'already-booked', 'There is a booking for this event with these details already');
};

/** How many places anyone may still ask for; undefined where nobody counts. What is free while people wait is theirs. */
const remainingOf = ({ capacity }, mine) => {
  if (capacity === undefined) return undefined;
  if (mine.some((row) => row.status === 'waiting-list')) return 0;
  const taken = mine.filter((row) => row.status === 'confirmed' || row.status === 'pending');
  return Math.max(0, capacity - taken.reduce((sum, row) => sum + row.places, 0));
};

/** Told apart by eye and by ear: without 0, 1, I, L, O and U, which are mistaken for others. */
const newReference = (eventId, rows) => {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const words = { [trials]: 'TRY', [enquiries]: 'ASK', [replies]: 'NXT' };
  const prefix = words[eventId] || (/[a-z]{3}(?=[^/]*$)/i.exec(eventId) || ['BKG'])[0].toUpperCase();
  for (;;) {
    const random = digestOfText(Utilities.getUuid()).match(/../g).slice(0, 5);
    const reference = `${prefix}-${random.map((pair) => letters[parseInt(pair, 16) % letters.length]).join('')}`;
    if (!rows.some((row) => row.reference === reference)) return reference;
  }
};

const limitRate = () => {
  const cache = CacheService.getScriptCache();
  const key = `minute-${Math.floor(Date.now() / 60000)}`;
  const sent = Number(cache.get(key) || 0) + 1;
  cache.put(key, String(sent), 120);
  if (sent > settings.bookingsPerMinute)
    throw new Refusal(429, 'too-many-requests', 'Too many bookings come at once', { retryAfter: 60 });
};

/** After the booking is kept; when it fails, the booking stands. */
const tell = ({ body, isNew, event }) => {
  if (!isNew || !settings.tell) return;
  try {
    MailApp.sendEmail(
      settings.tell,
      `Booking ${body.reference}`,
      `${event.name || event.id}: ${body.status}, ${body.places}. The sheet has the rest.`,
    );
  } catch (failure) {
    console.error(`The booking is kept, but telling of it failed: ${failure.message}`);
  }
};

// ---------------------------------------------------------------------------------------------- the sheet

const columns = [
  'reference',
  'status',
  'event',
  'eventName',
  'places',
  'name',
  'email',
  'telephone',
  'answers',
  'agreed',
  'marks',
  'madeAt',
  'submissionId',
  'digest',
  'answer',
  'body',
  'bodyContinued',
];
/** The columns that are read for each booking: all but the bodies. */
const readColumns = columns.length - 2;
/** A cell holds 50 000 characters. */
const mostInCell = 45000;

const bookingsSheet = () => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName('Bookings') || spreadsheet.insertSheet('Bookings');
  if (sheet.getLastRow() === 0) sheet.getRange(1, 1, 1, columns.length).setValues([columns]);
  return sheet;
};

const rowsOf = (sheet) => {
  const count = sheet.getLastRow() - 1;
  if (count < 1) return [];
  const values = sheet.getRange(2, 1, count, readColumns).getValues();
  return values.map((cells) => {
    const row = Object.fromEntries(cells.map((cell, at) => [columns[at], String(cell)]));
    return { ...row, status: statusIn(row), places: Number(row.places) || 0 };
  });
};

/** As a person writes it: “Cancelled”, “canceled ”. What is no status leaves the booking as it was, so that its places stay taken. */
const statusIn = ({ status, answer }) => {
  const written = status
    .trim()
    .toLowerCase()
    .replace(/[ _]+/g, '-')
    .replace(/^canceled$/, 'cancelled');
  if (['confirmed', 'pending', 'waiting-list', 'noted', 'cancelled'].includes(written)) return written;
  return answer ? JSON.parse(answer).status : '';
};

const append = (sheet, booking, event, digest, answer) => {
  const { attendee, consent, guard } = booking;
  const body = JSON.stringify(booking);
  const row = {
    ...answer,
    event: event.id,
    eventName: event.name,
    name: attendee.name,
    email: attendee.email,
    telephone: attendee.telephone,
    answers: inLines(booking).slice(0, mostInCell),
    agreed: consent
      .map(({ text, id, granted }) => `${text || id}: ${granted ? 'yes' : 'no'}`)
      .join('\n')
      .slice(0, mostInCell),
    marks: [guard.hp && 'honeypot filled', booking.context.test && 'test'].filter(Boolean).join('; '),
    madeAt: new Date().toISOString(),
    digest,
    answer: JSON.stringify(answer),
    body: body.slice(0, mostInCell),
    bodyContinued: body.slice(mostInCell),
  };
  const cells = columns.map((column) => (column === 'places' ? row.places : asText(row[column])));
  const at = sheet.getLastRow() + 1;
  // A sheet has a thousand rows to begin with, and below its last one nothing can be written.
  if (at > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 500);
  sheet.getRange(at, 1, 1, columns.length).setValues([cells]);
};

/** An apostrophe in front makes anything a text, and is not part of it: nothing runs as a formula, +44 keeps its plus. */
const asText = (text) => (text ? `'${text}` : '');

const inLines = ({ answers, people = [], offer, companions }) =>
  [
    ...Object.entries(answers),
    ...people.flatMap(({ name, answers: theirs }, at) =>
      [['name', name || ''], ...Object.entries(theirs)].map(([question, value]) => [
        `person ${at + 1} ${question}`,
        value,
      ]),
    ),
    ...(offer ? [['offer', offer]] : []),
    ...(companions ? [['companions', companions]] : []),
  ]
    .map(
      ([question, value]) =>
        `${question}: ${Array.isArray(value) ? value.join('; ') : value === true ? 'yes' : value === false ? 'no' : value}`,
    )
    .join('\n');

// ---------------------------------------------------------------------------------------------- the events

const enquiries = ':enquiries';
const trials = ':trials';
const replies = ':replies';

const unlisted = (id, name) => ({
  id,
  name: name || '',
  most: Infinity,
  waitingList: false,
  once: false,
  reviewed: false,
});

const eventOf = ({ event, context, tellOfNext }) => {
  // A test tells whoever sets a page up, as a booking would, that its event is not listed; else it takes no place.
  if (context.test) {
    if (event) eventOf({ event, context: {} });
    return unlisted(trials);
  }
  // It takes no place, whatever became of the event.
  if (tellOfNext) return unlisted(replies, event && event.name);
  if (!event) return { ...unlisted(enquiries), reviewed: true };
  const listed = listedEvents();
  if (!listed) return unlisted(event.id, event.name);
  const found = listed.find(({ id }) => id === event.id);
  if (!found) throw new Refusal(404, 'not-found', 'There is no such event here');
  return found;
};

/** The sheet “Events”, one event a row under the names of its columns; without that sheet any event can be booked. */
const listedEvents = () => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Events');
  if (!sheet || sheet.getLastRow() < 1) return undefined;
  const [names, ...rows] = sheet.getDataRange().getValues();
  return rows
    .map((cells) =>
      readEvent(Object.fromEntries(names.map((name, at) => [String(name).trim(), written(cells[at])]))),
    )
    .filter(Boolean);
};

/** Sheets makes dates of what looks like one. */
const written = (cell) => {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return String(cell).trim();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(cell, zone, "yyyy-MM-dd'T'HH:mm").replace(/T00:00$/, '');
};

const readEvent = (cells) => {
  const count = (text) => (/^-?\d+$/.test(text || '') ? Math.max(0, Number(text)) : undefined);
  const isYes = (text) => /^(true|yes|1|open)$/i.test(text || '');
  const id = cells.identifier || cells['@id'];
  if (!id || id.startsWith(':') || !cells.startDate) return undefined;
  const zone = cells.timeZone || settings.timeZone;
  const end = cells.endDate || cells.startDate;
  // Where the end is unknown, an event is over when its first day is.
  const over = cells.endDate && end.length > 10 ? moment(end, zone) : moment(end.slice(0, 10), zone, true);
  return {
    ...unlisted(id, cells.name),
    capacity: [cells.capacity, cells.maximumAttendeeCapacity, cells.remainingAttendeeCapacity]
      .map(count)
      .find((one) => one !== undefined),
    most: count(cells.maximumPlaces) || Infinity,
    waitingList: isYes(cells.waitingList),
    once: isYes(cells.oneBookingEach),
    reviewed: isYes(cells.reviewed),
    opens: moment(cells.availabilityStarts, zone),
    closes: cells.availabilityEnds ? moment(cells.availabilityEnds, zone, true) : over,
    halted: { EventCancelled: 'cancelled', EventPostponed: 'postponed' }[
      (cells.eventStatus || '').replace(/^.*\//, '')
    ],
  };
};

/** A date, or a date with a time, as a moment in UTC; of a date, where it begins, or where it is over. */
const moment = (text, zone, isOver) => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(
    text || '',
  );
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, offset] = parts;
  if (offset) return new Date(text.replace(' ', 'T')).toISOString();
  const wall = Date.UTC(
    year,
    month - 1,
    Number(day) + (hour === undefined && isOver ? 1 : 0),
    hour || 0,
    minute || 0,
  );
  // What a clock there shows at that moment in UTC is as far off as the moment must be moved.
  const shown = (at) => Date.parse(`${Utilities.formatDate(new Date(at), zone, "yyyy-MM-dd'T'HH:mm:ss")}Z`);
  const guess = wall - (shown(wall) - wall);
  return new Date(guess - (shown(guess) - wall)).toISOString();
};

const availability = (asked) => {
  const ids = asked.split(',').filter(Boolean);
  const now = new Date().toISOString();
  // Who only looks makes no sheet: bookings make it, one at a time.
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bookings');
  const rows = sheet ? rowsOf(sheet) : [];
  return (listedEvents() || [])
    .filter(({ id }) => !ids.length || ids.includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => {
      const mine = rows.filter((row) => row.event === event.id);
      const remaining = remainingOf(event, mine);
      const length = mine.filter((row) => row.status === 'waiting-list').length;
      return {
        id: event.id,
        status: statusOf(event, remaining, now),
        ...(remaining !== undefined && { remainingAttendeeCapacity: remaining }),
        ...(event.waitingList && { waitingList: { open: true, length } }),
        asOf: now,
      };
    });
};

const statusOf = ({ halted, opens, closes, waitingList, capacity }, remaining, now) => {
  if (halted || (closes && now >= closes) || (opens && now < opens)) return 'closed';
  if (remaining === 0) return waitingList ? 'waiting-list' : 'full';
  return remaining <= 5 && remaining * 5 < capacity ? 'low' : 'open';
};

// ---------------------------------------------------------------------------------------------- reading a body

const parse = (text) => {
  if (Utilities.newBlob(text).getBytes().length > 65536)
    throw new Refusal(413, 'too-large', 'A booking may have 64 kilobytes');
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new Refusal(400, 'malformed', 'This is not JSON');
  }
};

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A half of a surrogate pair becomes U+FFFD, so that what is stored is what was digested. */
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, '\ufffd');

const problemAt = (pointer, code, detail) => ({ pointer, code, detail });

const submissionIdOf = (body) => {
  const id =
    isObject(body) && Object.prototype.hasOwnProperty.call(body, 'submissionId') && body.submissionId;
  return typeof id === 'string' && /^[\w-]{8,100}$/.test(id) ? id : undefined;
};

/** A body that anyone may have sent becomes a booking, member by member from this list; what is wrong is noted. */
const readBooking = (body, problems) => {
  if (!isObject(body)) {
    problems.push(problemAt('#', 'not-an-object', 'Send one booking.'));
    return {};
  }
  const from = reader(body, '#', problems);
  if (from.value('version') !== 'booking/1')
    from.wrong('version', 'unknown-version', 'Only booking/1 is understood.');
  if (!submissionIdOf(body))
    from.wrong('submissionId', 'not-an-id', 'Use 8 to 100 letters, digits, hyphens or underscores.');
  for (const needed of ['places', 'attendee'])
    if (from.value(needed) === undefined) from.wrong(needed, 'required', 'This is missing.');

  const event = from.object('event');
  // Without a word for it, no places is a mistake and no reply.
  const tellOfNext = from.flag('tellOfNext');
  const people = from.list('people', 100, (one) => ({
    ...filled({ name: one.line('name', 200) }),
    answers: readAnswers(one.object('answers')),
  }));
  // What marks spam, where the visitor came from and what they were told is kept as well as it can be read and never refuses anyone.
  const context = reader(isObject(from.value('context')) ? from.value('context') : {}, '', []);
  const guard = reader(isObject(from.value('guard')) ? from.value('guard') : {}, '', []);
  const privacy = reader(isObject(from.value('privacy')) ? from.value('privacy') : {}, '', []);
  const told = filled({
    recipient: privacy.text('recipient', 500),
    keepUntil: privacy.line('keepUntil', 50),
    lawfulBasis: privacy.text('lawfulBasis', 1000),
    noticeUrl: privacy.line('noticeUrl', 2000),
  });
  const sensitive = from.texts('sensitive', 100).map((name) => wellFormed(name.slice(0, 100)));
  return {
    version: 'booking/1',
    submissionId: submissionIdOf(body) || '',
    ...filled({ group: from.line('group', 100) }),
    ...(event && { event: readEventAsked(event) }),
    places: tellOfNext ? from.whole('places', 0, 0) || 0 : from.whole('places', 1, 100) || 1,
    ...filled({ tellOfNext }),
    ...filled({ offer: from.line('offer', 200) }),
    joinWaitingList: from.flag('joinWaitingList'),
    attendee: readAttendee(from.object('attendee')),
    answers: readAnswers(from.object('answers')),
    ...(people.length && { people }),
    ...filled({ companions: from.whole('companions', 0, 100) }),
    ...(sensitive.length && { sensitive }),
    consent: from.list('consent', 20, (one) => ({
      id: one.line('id', 100, true),
      granted: one.flag('granted'),
      text: one.text('text', 2000),
      at: one.line('at', 50),
    })),
    ...(Object.keys(told).length && { privacy: told }),
    context: filled({
      pageUrl: context.line('pageUrl', 2000).replace(/[?#].*$/s, ''),
      locale: context.line('locale', 50),
      widget: context.line('widget', 50),
      test: context.value('test') === true,
    }),
    guard: { hp: guard.text('hp', 500), elapsedMs: guard.whole('elapsedMs', 0, Number.MAX_SAFE_INTEGER) },
  };
};

const filled = (members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value));

const readEventAsked = (from) => {
  const id = from.line('id', 500, true);
  if (!id || id.startsWith(':')) from.wrong('id', 'not-found', 'There is no such event.');
  return {
    id,
    name: from.text('name', 500),
    startDate: from.line('startDate', 50),
    timeZone: from.line('timeZone', 50),
  };
};

const readAttendee = (from) => {
  if (!from) return {};
  const email = from.line('email', 254);
  // One plain address: it may be put into the head of a letter.
  if (email && !isEmail(email))
    from.wrong('email', 'not-an-email', 'Enter an email address like name@example.org');
  return filled({ name: from.line('name', 200), email, telephone: from.line('telephone', 50) });
};

const isEmail = (text) => {
  const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?';
  const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  return new RegExp(`^(?=.{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+(?!\\d+$)${label}$`, 'u').test(text);
};

/** Answers are read by what they are, since only the form knows the questions: text, a number, yes or no, or a list of texts. */
const readAnswers = (from) => {
  const answers = [];
  for (const name of from ? from.names(200) : []) {
    const given = from.value(name);
    const isList =
      Array.isArray(given) && given.every((item) => typeof item === 'string' && item.length <= 1000);
    if (!/^[a-z][A-Za-z0-9]{0,99}$/.test(name))
      from.wrong(name, 'not-a-question', 'A question is named by letters and digits, and begins small.');
    else if (typeof given === 'string') answers.push([name, from.text(name, 10000)]);
    else if (isList && given.length > 200) from.wrong(name, 'too-many', 'Only 200 can be listed here.');
    else if (isList) answers.push([name, given.map(wellFormed)]);
    else if (typeof given === 'boolean' || Number.isFinite(given)) answers.push([name, given]);
    else from.wrong(name, 'not-an-answer', 'An answer is text, a number, true or false, or a list of texts.');
  }
  return Object.fromEntries(answers);
};

/** Reads one hostile object, key by key; what is wrong is noted and something harmless stands in. */
const reader = (source, pointer, problems) => {
  const at = (key) => `${pointer}/${wellFormed(key.slice(0, 100)).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const value = (key) => (Object.prototype.hasOwnProperty.call(source, key) ? source[key] : undefined);
  const wrong = (key, code, detail) => problems.push(problemAt(at(key), code, detail));
  const text = (key, most, isRequired) => {
    const given = value(key);
    if (given === undefined || given === null) {
      if (isRequired) wrong(key, 'required', 'This is missing.');
    } else if (typeof given !== 'string') wrong(key, 'not-text', 'This must be text.');
    else if (given.length > most) wrong(key, 'too-long', `Use ${most} characters or fewer.`);
    else return wellFormed(given);
    return '';
  };
  const line = (key, most, isRequired) => {
    const given = text(key, most, isRequired);
    if (!/[\p{Cc}\u2028\u2029]/u.test(given)) return given.trim();
    wrong(key, 'line-break', 'This must be one line, without control characters.');
    return '';
  };
  const whole = (key, min, max) => {
    const given = value(key);
    if (given === undefined) return undefined;
    if (!Number.isInteger(given)) wrong(key, 'not-whole', 'This must be a whole number.');
    else if (given < min) wrong(key, 'too-small', `This must be ${min} or more.`);
    else if (given > max) wrong(key, 'too-large', `This must be ${max} or less.`);
    else return given;
    return undefined;
  };
  const flag = (key) => {
    const given = value(key);
    if (given !== undefined && typeof given !== 'boolean')
      wrong(key, 'not-a-flag', 'This must be true or false.');
    return given === true;
  };
  const object = (key) => {
    const given = value(key);
    if (isObject(given)) return reader(given, at(key), problems);
    if (given !== undefined) wrong(key, 'not-an-object', 'This must be an object.');
    return undefined;
  };
  const list = (key, most, read) => {
    const given = value(key);
    if (given === undefined) return [];
    if (!Array.isArray(given)) wrong(key, 'not-a-list', 'This must be a list.');
    else if (given.length > most) wrong(key, 'too-many', `Only ${most} can be listed here.`);
    else
      return given.map((item, index) => {
        if (!isObject(item))
          problems.push(problemAt(`${at(key)}/${index}`, 'not-an-object', 'This must be an object.'));
        return read(reader(isObject(item) ? item : {}, `${at(key)}/${index}`, problems));
      });
    return [];
  };
  // Texts that mark something, such as the names of answers; what is none is passed over.
  const texts = (key, most) => {
    const given = value(key) === undefined ? [] : value(key);
    if (!Array.isArray(given)) wrong(key, 'not-a-list', 'This must be a list.');
    else if (given.length > most) wrong(key, 'too-many', `Only ${most} can be listed here.`);
    else return given.filter((item) => typeof item === 'string');
    return [];
  };
  const names = (most) => {
    const all = Object.keys(source);
    if (all.length > most) problems.push(problemAt(pointer, 'too-many', `Only ${most} are taken.`));
    return all.slice(0, most);
  };
  return { value, wrong, text, line, whole, flag, object, list, texts, names };
};

// ---------------------------------------------------------------------------------------------- the same booking

/** Two bookings with the same digest ask for the same thing (openapi.yaml, x-same-booking). */
const digestOf = ({
  event,
  places,
  offer,
  joinWaitingList,
  attendee,
  people,
  companions,
  answers,
  consent,
}) => {
  const agreed = consent.map(({ id, granted, text }) => ({ id, granted, text }));
  return digestOfText(
    canonical({
      event,
      places,
      offer,
      joinWaitingList,
      attendee,
      people,
      companions,
      answers,
      consent: agreed,
    }),
  );
};

const canonical = (value) => {
  if (typeof value === 'string') return JSON.stringify(value.normalize());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
};

const digestOfText = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
    .join('');

// ---------------------------------------------------------------------------------------------- plain forms

/**
 * A plain form as the body of a booking: names that a booking has are its own, every other field is an answer. A page
 * without script cannot make an identifier; then what was sent identifies itself, so that pressing twice books once.
 */
const bodyOfForm = (text) => {
  if (text.length > 65536) throw new Refusal(413, 'too-large', 'A booking may have 64 kilobytes');
  const decoded = (part) => {
    try {
      return decodeURIComponent(part.replace(/\+/g, ' '));
    } catch (failure) {
      return part;
    }
  };
  const fields = text
    .split('&')
    .filter(Boolean)
    .slice(0, 1000)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
    });
  const first = (...names) =>
    names
      .map((name) => fields.find(([field, value]) => field === name && value.trim()))
      .filter(Boolean)
      .map(([, value]) => value.trim())[0];
  const isYes = (name) => /^(on|yes|true|1)$/i.test(first(name) || '');
  // What is no number is left as it is, for the reader of bookings to name as a problem.
  const whole = (given) => (/^\d{1,9}$/.test(given) ? Number(given) : given);
  const answers = new Map();
  for (const [name, value] of fields)
    if (!ours.includes(name) && !name.startsWith('_') && value.trim()) {
      const question = name.replace(/\[\]$/, '');
      answers.set(question, [...(answers.get(question) || []), value]);
    }
  const event = first('event', 'eventId', 'event.id');
  return {
    version: 'booking/1',
    submissionId: first('submissionId') || `form-${digestOfText(text)}`,
    group: first('group'),
    ...(event && {
      event: {
        id: event,
        name: first('eventName'),
        startDate: first('eventDate'),
        timeZone: first('timeZone'),
      },
    }),
    places: isYes('tellOfNext') ? 0 : whole(first('places') || '1'),
    tellOfNext: isYes('tellOfNext'),
    offer: first('offer'),
    companions: whole(first('companions') || '0'),
    joinWaitingList: isYes('joinWaitingList'),
    attendee: {
      name: first('name', 'attendee.name'),
      email: first('email', 'attendee.email'),
      telephone: first('telephone', 'attendee.telephone'),
    },
    answers: Object.fromEntries(
      [...answers].map(([question, given]) => [question, given.length > 1 ? given : given[0]]),
    ),
    context: { pageUrl: first('pageUrl'), test: isYes('test') },
    guard: { hp: first('hp') },
  };
};

const ours =
  'version group companions captcha test submissionId event eventId event.id eventName eventDate timeZone places offer joinWaitingList tellOfNext name attendee.name email attendee.email telephone attendee.telephone pageUrl hp'.split(
    ' ',
  );

const page = (body) => {
  const isGood = !('type' in body);
  const headings = {
    confirmed: 'You are booked',
    'waiting-list': 'You are on the waiting list',
    pending: 'Your request was received',
    noted: 'You asked to hear about the next one',
  };
  const heading = isGood ? headings[body.status] : body.title;
  const words = isGood
    ? [
        `Your reference: ${body.reference}. Please keep it.`,
        body.position
          ? `You are number ${body.position} on the list.`
          : body.places
            ? `Places: ${body.places}.`
            : 'This is not a booking: no place was taken.',
      ]
    : [
        body.detail,
        ...(body.errors || []).map(({ pointer, detail }) => `${pointer.split('/').pop()}: ${detail}`),
        body.reference && `The booking that is recorded: ${body.reference}.`,
        'No new booking was made. Go back to the page before: your answers should still be there.',
      ];
  const shown = words.filter(Boolean).map((text) => `<p>${escaped(text)}</p>`);
  return HtmlService.createHtmlOutput(`<h1>${escaped(heading)}</h1>${shown.join('')}`).setTitle(heading);
};

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
