<?php
declare(strict_types=1);

/*
 * Takes bookings from Turnout's form, on any web hosting with PHP 8, and keeps them in one SQLite file.
 * It speaks the contract booking/1 (openapi.yaml). How to put it up: turnout-endpoint-php.md.
 * Needs the PHP extensions pdo_sqlite and mbstring, which nearly every hosting has.
 */

const SETTINGS = [
    // Your own sites, exactly as the address bar shows them, without what comes after the name.
    'origins' => ['https://www.charity.example'],

    // Your events, as your page reads them, in a file beside this one. '' takes bookings for any event, and counts none.
    'events' => 'events.json',

    // A password of 32 characters or more, to read the bookings with. '' lets nobody read them here.
    'organiser token' => '',

    // Where the bookings are kept. '' is a folder beside your website's own, else one beside this file that is closed to visitors.
    'folder' => '',

    // For events that do not say their own.
    'time zone' => 'Europe/London',

    // What one visitor's address may send in a minute; schools and libraries share one.
    'bookings a minute' => 30,
];

// ---------------------------------------------------------------------------------------------- what is answered

/** Thrown where a request ends early; it carries the whole answer. */
final class Answer extends Exception
{
    public function __construct(public int $status, public array $body, public array $headers = [])
    {
        parent::__construct();
    }
}

function problem(int $status, string $slug, string $title, array $members = [], array $headers = []): Answer
{
    $body = ['type' => "https://turnout.example/problems/$slug", 'title' => $title, 'status' => $status];
    if (isset($members['retryAfter'])) {
        $headers['Retry-After'] = (string) $members['retryAfter'];
    }
    return new Answer($status, $body + $members, $headers);
}

function unavailable(): Answer
{
    return problem(503, 'temporarily-unavailable', 'Bookings cannot be taken just now', [
        'detail' => 'Nothing was lost. Please send the same booking again in a few seconds.',
        'retryAfter' => 5,
    ]);
}

function main(): void
{
    ini_set('display_errors', '0');
    $isForm = false;
    try {
        $origin = $_SERVER['HTTP_ORIGIN'] ?? null;
        header('Vary: Origin');
        header('X-Content-Type-Options: nosniff');
        $isOrganiser = isset($_GET['organiser']);
        // The organiser's page is this file's own; its password is what counts.
        if ($origin !== null && !$isOrganiser) {
            if (!in_array($origin, array_map('origin_in', (array) SETTINGS['origins']), true)) {
                throw problem(403, 'origin-not-allowed', 'Bookings from this page are not taken here');
            }
            header("Access-Control-Allow-Origin: $origin");
            header('Access-Control-Expose-Headers: retry-after, location');
        }
        $method = $_SERVER['REQUEST_METHOD'] ?? 'GET';
        $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
        $isForm = $type === 'application/x-www-form-urlencoded';
        if ($method === 'OPTIONS') {
            header('Access-Control-Allow-Methods: POST, GET, OPTIONS');
            header('Access-Control-Allow-Headers: content-type, idempotency-key');
            header('Access-Control-Max-Age: 7200');
            http_response_code(204);
            return;
        }
        if ($method === 'GET' || $method === 'HEAD') {
            $isOrganiser ? show_page('Bookings', organiser_form()) : send(200, availability(), ['Cache-Control' => 'public, max-age=30']);
            return;
        }
        if ($method !== 'POST') {
            throw problem(405, 'method-not-allowed', 'This address is posted to', [], ['Allow' => 'GET, POST, OPTIONS']);
        }
        $text = (string) file_get_contents('php://input', false, null, 0, MOST_BYTES + 1);
        if (strlen($text) > MOST_BYTES) {
            throw problem(413, 'too-large', 'A booking may have 64 kilobytes');
        }
        if ($isForm && $isOrganiser) {
            organise(fields_of($text));
            return;
        }
        if (!$isForm && $type !== 'application/json') {
            // JSON alone: a page of another origin must then ask first (preflight), which a stray form cannot.
            throw problem(415, 'not-json', 'Send the booking as application/json');
        }
        $body = $isForm ? body_of_form(fields_of($text), $text) : parse($text);
        [$status, $answer] = book($body);
        $isForm ? show_receipt($status, $answer) : send($status, $answer);
    } catch (Answer $answer) {
        $isForm ? show_receipt($answer->status, $answer->body, $answer->headers) : send($answer->status, $answer->body, $answer->headers);
    } catch (Throwable $error) {
        // The message of a database names tables and files, never what was answered.
        error_log('turnout-endpoint: ' . $error->getMessage());
        $answer = unavailable();
        $isForm ? show_receipt(503, $answer->body, $answer->headers) : send(503, $answer->body, $answer->headers);
    }
}

/** A site is copied out of the address bar, and a page's path often with it. */
function origin_in(string $address): string
{
    return strtolower(preg_replace('~^\s*(https?://[^/\s]+).*$~is', '$1', $address));
}

const MOST_BYTES = 65536;

function send(int $status, array $body, array $headers = []): void
{
    http_response_code($status);
    header('Content-Type: application/' . ($status >= 400 ? 'problem+json' : 'json') . '; charset=utf-8');
    foreach ($headers + ['Cache-Control' => 'no-store'] as $name => $value) {
        header("$name: $value");
    }
    echo to_json($body);
}

function to_json(mixed $value): string
{
    return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR);
}

// ---------------------------------------------------------------------------------------------- one booking

/**
 * One body in, one definite answer out.
 *
 * The identifier is looked up before every other check: a browser may send a booking twice by itself, and the second
 * must be told what the first did, even when the event has filled or closed in between. From there to the end one
 * request at a time goes through, so that no place is given twice.
 */
function book(mixed $body): array
{
    $problems = [];
    $booking = read_booking($body, $problems);
    $id = submission_id($body);
    $digest = $problems ? '' : digest($booking);
    $database = database();
    if ($id !== null && ($known = find($database, $id))) {
        return replay($known, $digest);
    }
    if (!is_organiser(bearer())) {
        limit_rate($database, $_SERVER['REMOTE_ADDR'] ?? '', SETTINGS['bookings a minute']);
    }
    if ($problems) {
        throw invalid($problems);
    }
    $event = match (true) {
        $booking['context']['test'] ?? false => trial_of($booking),
        // It takes no place, whatever became of the event.
        isset($booking['tellOfNext']) => rules(REPLIES),
        default => event_of($booking),
    };
    $database->exec('BEGIN IMMEDIATE');
    try {
        $known = find($database, $id);
        $result = $known ? replay($known, $digest) : add($database, $booking, $digest, $event);
        $database->exec('COMMIT');
        return $result;
    } catch (Throwable $error) {
        $database->exec('ROLLBACK');
        throw $error;
    }
}

function find(PDO $database, string $id): array|false
{
    return query($database, 'SELECT digest, status, standing, answer, reference FROM booking WHERE submission = ?', [$id])->fetch();
}

/** A body that cannot be read is another body than the one that was stored. */
function replay(array $known, string $digest): array
{
    if ($digest !== '' && hash_equals($known['digest'], $digest)) {
        if ($known['standing'] === 'cancelled') {
            throw problem(410, 'booking-cancelled', 'This booking was cancelled', ['reference' => $known['reference']]);
        }
        return [(int) $known['status'], json_decode($known['answer'], true)];
    }
    throw problem(422, 'id-reused', 'Another booking was made with this identifier', [
        'detail' => 'What was sent differs from the booking that is already recorded.',
        'reference' => $known['reference'],
    ]);
}

function add(PDO $database, array $booking, string $digest, array $event): array
{
    $places = $booking['places'];
    $now = now();
    refuse_by_time($event, $now);
    $person = null;
    if ($event['once']) {
        $email = $booking['attendee']['email'] ?? '';
        if ($email === '') {
            throw invalid([wrong('#/attendee/email', 'email-needed', 'This event takes one booking for each email address.')]);
        }
        $person = hash_hmac('sha256', mb_strtolower(nfc($email)), secret($database));
        if (query($database, "SELECT 1 FROM booking WHERE event = ? AND person = ? AND standing <> 'cancelled'", [$event['id'], $person])->fetch()) {
            throw problem(409, 'already-booked', 'There is a booking for this event with these details already');
        }
    }
    $max = $event['most'] ?? PHP_INT_MAX;
    [$taken, $waiting] = counted($database, $event['id']);
    $remaining = remaining($event, $taken, $waiting);
    $waits = $remaining !== null && $remaining < $places;
    if ($waits && $booking['joinWaitingList'] && $event['waiting list']) {
        $max = min($max, $event['capacity']);
    }
    if ($places > $max) {
        throw invalid([wrong('#/places', 'too-many-places', "At most $max can be booked at once.")]);
    }
    if ($waits && !($booking['joinWaitingList'] && $event['waiting list'])) {
        throw problem(
            409,
            $remaining > 0 ? 'insufficient-capacity' : 'sold-out',
            $remaining === 0 ? 'No places left' : ($remaining === 1 ? 'Only 1 place is left' : "Only $remaining places are left"),
            ['remainingAttendeeCapacity' => $remaining, 'waitingList' => ['open' => $event['waiting list'], 'length' => $waiting]],
        );
    }
    $standing = match (true) {
        $waits => 'waiting-list',
        $places === 0 => 'noted',
        $event['reviewed'] => 'pending',
        default => 'confirmed',
    };
    $status = $standing === 'pending' ? 202 : 201;
    $answer = [
        'status' => $standing,
        'reference' => new_reference($database, $event['id']),
        'submissionId' => $booking['submissionId'],
        'places' => $places,
    ];
    if ($waits) {
        $answer['position'] = $waiting + 1;
    }
    if ($remaining !== null) {
        $answer['remainingAttendeeCapacity'] = $waits ? 0 : $remaining - $places;
    }
    query($database, 'INSERT INTO booking (submission, digest, event, person, standing, places, reference, status, answer, made_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        $booking['submissionId'], $digest, $event['id'], $person, $standing, $places,
        $answer['reference'], $status, to_json($answer), $now, to_json($booking),
    ]);
    return [$status, $answer];
}

function refuse_by_time(array $event, string $now): void
{
    if ($event['halted'] !== null) {
        throw problem(410, 'booking-closed', "This event is {$event['halted']}");
    }
    if (is_organiser(bearer())) {
        return;
    }
    if ($event['closes'] !== null && $now >= $event['closes']) {
        throw problem(410, 'booking-closed', 'Booking for this event has closed', ['closedAt' => $event['closes']]);
    }
    if ($event['opens'] !== null && $now < $event['opens']) {
        throw problem(409, 'booking-not-open', 'Booking has not opened yet', ['opensAt' => $event['opens']]);
    }
}

/** What is taken of an event, and how many wait for it. */
function counted(PDO $database, string $event): array
{
    $sum = "SELECT COALESCE(SUM(CASE WHEN standing IN ('confirmed', 'pending') THEN places END), 0), COUNT(CASE WHEN standing = 'waiting-list' THEN 1 END) FROM booking WHERE event = ?";
    return array_map('intval', query($database, $sum, [$event])->fetch(PDO::FETCH_NUM));
}

/** How many places anyone may still ask for; null where nobody counts. What is free while people wait is theirs. */
function remaining(array $event, int $taken, int $waiting): ?int
{
    return $event['capacity'] === null ? null : ($waiting > 0 ? 0 : max(0, $event['capacity'] - $taken));
}

/** Told apart by eye and by ear: without 0, 1, I, L, O and U, which are mistaken for others. */
function new_reference(PDO $database, string $event): string
{
    $prefix = match (true) {
        $event === TRIALS => 'TRY',
        $event === ENQUIRIES => 'ASK',
        $event === REPLIES => 'NXT',
        (bool) preg_match('/[a-z]{3}(?=[^\/]*$)/i', $event, $found) => strtoupper($found[0]),
        default => 'BKG',
    };
    do {
        $code = '';
        for ($at = 0; $at < 5; $at++) {
            $code .= '23456789ABCDEFGHJKMNPQRSTVWXYZ'[random_int(0, 29)];
        }
        $taken = query($database, 'SELECT 1 FROM booking WHERE reference = ?', ["$prefix-$code"])->fetch();
    } while ($taken);
    return "$prefix-$code";
}

// ---------------------------------------------------------------------------------------------- reading a body

/** A body that anyone may have sent becomes a booking, member by member from this list; what is wrong is noted. */
function read_booking(mixed $body, array &$problems): array
{
    if (!is_object($body)) {
        $problems[] = wrong('#', 'not-an-object', 'Send one booking.');
        return [];
    }
    $from = new Reader($body, '#', $problems);
    if ($from->value('version') !== 'booking/1') {
        $from->problem('version', 'unknown-version', 'Only booking/1 is understood.');
    }
    if (submission_id($body) === null) {
        $from->problem('submissionId', 'not-an-id', 'Use 8 to 100 letters, digits, hyphens or underscores.');
    }
    foreach (['places', 'attendee'] as $needed) {
        if (!$from->has($needed)) {
            $from->problem($needed, 'required', 'This is missing.');
        }
    }
    $booking = ['version' => 'booking/1', 'submissionId' => submission_id($body) ?? ''];
    $booking += filled(['group' => $from->line('group', 100)]);
    if ($event = $from->object('event')) {
        $booking['event'] = [
            'id' => $event->line('id', 500, true),
            'name' => $event->text('name', 500),
            'startDate' => $event->line('startDate', 50),
            'timeZone' => $event->line('timeZone', 50),
        ];
        if ($booking['event']['id'] === '' || $booking['event']['id'][0] === ':') {
            $event->problem('id', 'not-found', 'There is no such event.');
        }
    }
    // Without a word for it, no places is a mistake and no reply.
    $reply = $from->flag('tellOfNext');
    $booking['places'] = $reply ? $from->whole('places', 0, 0) ?? 0 : $from->whole('places', 1, 100) ?? 1;
    $booking += filled(['tellOfNext' => $reply]);
    $booking += filled(['offer' => $from->line('offer', 200)]);
    $booking['joinWaitingList'] = $from->flag('joinWaitingList');
    $attendee = $from->object('attendee');
    $booking['attendee'] = (object) ($attendee ? filled([
        'name' => $attendee->line('name', 200),
        'email' => $attendee->line('email', 254),
        'telephone' => $attendee->line('telephone', 50),
    ]) : []);
    $email = $booking['attendee']->email ?? '';
    if ($email !== '' && !is_email($email)) {
        // One plain address: it may be put into the head of a letter.
        $attendee->problem('email', 'not-an-email', 'Enter an email address like name@example.org');
    }
    $booking['answers'] = read_answers($from->object('answers'));
    $people = $from->items('people', 100, function (Reader $one): object {
        return (object) (filled(['name' => $one->line('name', 200)]) + ['answers' => read_answers($one->object('answers'))]);
    });
    $booking += filled(['people' => $people, 'companions' => $from->whole('companions', 0, 100), 'sensitive' => $from->texts('sensitive', 100)]);
    $booking['consent'] = $from->items('consent', 20, fn (Reader $one): object => (object) [
        'id' => $one->line('id', 100, true),
        'granted' => $one->flag('granted'),
        'text' => $one->text('text', 2000),
        'at' => $one->line('at', 50),
    ]);
    // What marks spam, where the visitor came from and what they were told is kept as well as it can be read and never refuses anyone.
    $ignored = [];
    $context = new Reader(is_object($from->value('context')) ? $from->value('context') : new stdClass(), '', $ignored);
    $guard = new Reader(is_object($from->value('guard')) ? $from->value('guard') : new stdClass(), '', $ignored);
    $privacy = new Reader(is_object($from->value('privacy')) ? $from->value('privacy') : new stdClass(), '', $ignored);
    $told = filled([
        'recipient' => $privacy->text('recipient', 500),
        'keepUntil' => $privacy->line('keepUntil', 50),
        'lawfulBasis' => $privacy->text('lawfulBasis', 1000),
        'noticeUrl' => $privacy->line('noticeUrl', 2000),
    ]);
    $booking += filled(['privacy' => $told]);
    $booking['context'] = filled([
        'pageUrl' => preg_replace('/[?#].*$/s', '', $context->line('pageUrl', 2000)),
        'locale' => $context->line('locale', 50),
        'widget' => $context->line('widget', 50),
        'test' => $context->value('test') === true,
    ]);
    $booking['guard'] = ['hp' => $guard->text('hp', 500), 'elapsedMs' => $guard->whole('elapsedMs', 0, PHP_INT_MAX) ?? -1];
    $booking['attendee'] = (array) $booking['attendee'];
    $problems = array_slice($problems, 0, 100);
    return $booking;
}

/** Without what is empty. */
function filled(array $members): array
{
    return array_filter($members, fn ($value) => $value !== '' && $value !== null && $value !== [] && $value !== 0 && $value !== false);
}

/** The identifier alone, so that it can be looked up before anything else is asked of the body. */
function submission_id(mixed $body): ?string
{
    $id = is_object($body) ? $body->submissionId ?? null : null;
    return is_string($id) && preg_match('/^[A-Za-z0-9_-]{8,100}$/D', $id) ? $id : null;
}

/** Answers are read by what they are, since only the form knows the questions: text, a number, yes or no, or a list of texts. */
function read_answers(?Reader $from): object
{
    $answers = [];
    foreach ($from?->names(200) ?? [] as $name) {
        $given = $from->value($name);
        $isList = is_array($given) && !array_filter($given, fn ($item) => !is_string($item) || units($item) > 1000);
        if (!preg_match('/^[a-z][A-Za-z0-9]{0,99}$/D', $name)) {
            $from->problem($name, 'not-a-question', 'A question is named by letters and digits, and begins small.');
        } elseif (is_string($given)) {
            $answers[$name] = $from->text($name, 10000);
        } elseif ($isList && count($given) > 200) {
            $from->problem($name, 'too-many', 'Only 200 can be listed here.');
        } elseif (is_bool($given) || is_int($given) || (is_float($given) && is_finite($given)) || $isList) {
            $answers[$name] = $given;
        } else {
            $from->problem($name, 'not-an-answer', 'An answer is text, a number, true or false, or a list of texts.');
        }
    }
    return (object) $answers;
}

/** Reads one hostile object, key by key; what is wrong is noted and something harmless stands in. */
final class Reader
{
    public function __construct(private object $source, private string $pointer, private array &$problems)
    {
    }

    public function has(string $key): bool
    {
        return property_exists($this->source, $key);
    }

    public function value(string $key): mixed
    {
        return $this->has($key) ? $this->source->{$key} : null;
    }

    public function problem(string $key, string $code, string $detail): void
    {
        $this->problems[] = wrong($this->at($key), $code, $detail);
    }

    public function line(string $key, int $most, bool $required = false): string
    {
        $text = $this->text($key, $most, $required);
        if (preg_match('/[\p{Cc}\x{2028}\x{2029}]/u', $text)) {
            $this->problem($key, 'line-break', 'This must be one line, without control characters.');
            return '';
        }
        return trimmed($text);
    }

    public function text(string $key, int $most, bool $required = false): string
    {
        $given = $this->value($key);
        if ($given === null) {
            if ($required) {
                $this->problem($key, 'required', 'This is missing.');
            }
        } elseif (!is_string($given)) {
            $this->problem($key, 'not-text', 'This must be text.');
        } elseif (units($given) > $most) {
            $this->problem($key, 'too-long', "Use $most characters or fewer.");
        } else {
            return $given;
        }
        return '';
    }

    public function whole(string $key, int $min, int $max): ?int
    {
        if (!$this->has($key)) {
            return null;
        }
        $given = $this->value($key);
        if (!is_int($given) && !(is_float($given) && is_finite($given) && floor($given) === $given)) {
            $this->problem($key, 'not-whole', 'This must be a whole number.');
        } elseif ($given < $min) {
            $this->problem($key, 'too-small', "This must be $min or more.");
        } elseif ($given > $max) {
            $this->problem($key, 'too-large', "This must be $max or less.");
        } else {
            return (int) $given;
        }
        return null;
    }

    public function flag(string $key): bool
    {
        if ($this->has($key) && !is_bool($this->value($key))) {
            $this->problem($key, 'not-a-flag', 'This must be true or false.');
        }
        return $this->value($key) === true;
    }

    public function object(string $key): ?Reader
    {
        if (is_object($this->value($key))) {
            return new Reader($this->value($key), $this->at($key), $this->problems);
        }
        if ($this->has($key)) {
            $this->problem($key, 'not-an-object', 'This must be an object.');
        }
        return null;
    }

    public function items(string $key, int $most, callable $read): array
    {
        $given = $this->value($key);
        if (!$this->has($key)) {
            return [];
        }
        if (!is_array($given)) {
            $this->problem($key, 'not-a-list', 'This must be a list.');
            return [];
        }
        if (count($given) > $most) {
            $this->problem($key, 'too-many', "Only $most can be listed here.");
            return [];
        }
        $items = [];
        foreach ($given as $index => $item) {
            $at = $this->at($key) . "/$index";
            if (!is_object($item)) {
                $this->problems[] = wrong($at, 'not-an-object', 'This must be an object.');
            }
            $items[] = $read(new Reader(is_object($item) ? $item : new stdClass(), $at, $this->problems));
        }
        return $items;
    }

    /** Texts that mark something, such as the names of answers; what is none is passed over. */
    public function texts(string $key, int $most): array
    {
        $given = $this->value($key);
        if ($this->has($key) && !is_array($given)) {
            $this->problem($key, 'not-a-list', 'This must be a list.');
        } elseif (count($given ?? []) > $most) {
            $this->problem($key, 'too-many', "Only $most can be listed here.");
        } else {
            return array_map(fn ($text) => mb_substr($text, 0, 100), array_values(array_filter($given ?? [], 'is_string')));
        }
        return [];
    }

    /** @return string[] */
    public function names(int $most): array
    {
        $all = array_map('strval', array_keys(get_object_vars($this->source)));
        if (count($all) > $most) {
            $this->problems[] = wrong($this->pointer, 'too-many', "Only $most are taken.");
        }
        return array_slice($all, 0, $most);
    }

    private function at(string $key): string
    {
        return $this->pointer . '/' . strtr(mb_substr($key, 0, 100), ['~' => '~0', '/' => '~1']);
    }
}

function wrong(string $pointer, string $code, string $detail): array
{
    return ['pointer' => $pointer, 'code' => $code, 'detail' => $detail];
}

function invalid(array $problems): Answer
{
    return problem(422, 'invalid', 'Some answers need another look', ['errors' => $problems]);
}

/** JSON as JavaScript reads it: half a letter becomes U+FFFD, and so do bytes that are no letter at all. */
function parse(string $text): mixed
{
    $half = '/\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[dD][89a-fA-F][0-9a-fA-F]{2}|.)/s';
    $whole = preg_replace_callback($half, fn ($found) => preg_match('/^\\\\u[dD].{3}$/s', $found[0]) ? '\ufffd' : $found[0], $text);
    $body = json_decode($whole ?? '', false, 64, JSON_INVALID_UTF8_SUBSTITUTE);
    if (json_last_error() !== JSON_ERROR_NONE) {
        throw problem(400, 'malformed', 'This is not JSON');
    }
    return $body;
}

function trimmed(string $text): string
{
    // The white space of ECMAScript (WhiteSpace and LineTerminator).
    $space = '[\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+';
    return preg_replace("/^$space|$space$/Du", '', $text) ?? '';
}

/** A text's length as JavaScript counts it. */
function units(string $text): int
{
    return intdiv(strlen(mb_convert_encoding($text, 'UTF-16LE', 'UTF-8')), 2);
}

function is_email(string $text): bool
{
    $label = '[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?';
    $atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+\\/=?^_`{|}~-]+";
    return (bool) preg_match("/^(?=.{1,64}@)$atom(?:\\.$atom)*@(?:$label\\.)+(?![0-9]+\$)$label\$/Du", $text);
}

// ---------------------------------------------------------------------------------------------- the same booking

/** Two bookings with the same digest ask for the same thing (openapi.yaml, x-same-booking). */
function digest(array $booking): string
{
    $said = ['event', 'places', 'offer', 'joinWaitingList', 'people', 'companions', 'answers'];
    $same = array_intersect_key($booking, array_flip($said));
    $same['attendee'] = (object) $booking['attendee'];
    if (isset($same['event'])) {
        $same['event'] = (object) $same['event'];
    }
    $same['consent'] = array_map(fn ($one) => (object) ['id' => $one->id, 'granted' => $one->granted, 'text' => $one->text], $booking['consent']);
    return hash('sha256', canonical((object) $same));
}

/** Every key is plain ASCII by now, and so the order of bytes is the order of code units. */
function canonical(mixed $value): string
{
    if (is_string($value)) {
        return to_json(nfc($value));
    }
    if (is_int($value) || is_float($value)) {
        return number((float) $value);
    }
    if (is_array($value)) {
        return '[' . implode(',', array_map('canonical', $value)) . ']';
    }
    if (!is_object($value)) {
        return json_encode($value);
    }
    $members = get_object_vars($value);
    ksort($members, SORT_STRING);
    $written = [];
    foreach ($members as $key => $member) {
        $written[] = to_json((string) $key) . ':' . canonical($member);
    }
    return '{' . implode(',', $written) . '}';
}

/** A number as ECMAScript writes it (Number::toString). */
function number(float $value): string
{
    ini_set('serialize_precision', '-1');
    if ($value == 0) {
        return '0';
    }
    // The shortest digits that give the number back, and where the point stands.
    preg_match('/^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i', json_encode($value), $part);
    $digits = ltrim($part[2] . ($part[3] ?? ''), '0');
    $point = strlen($part[2]) + (int) ($part[4] ?? 0) - (strlen($part[2] . ($part[3] ?? '')) - strlen($digits));
    $digits = rtrim($digits, '0');
    $count = strlen($digits);
    $text = match (true) {
        $point > 21 || $point < -5 => $digits[0] . ($count > 1 ? '.' . substr($digits, 1) : '') . 'e' . ($point > 0 ? '+' : '-') . abs($point - 1),
        $point <= 0 => '0.' . str_repeat('0', -$point) . $digits,
        $point >= $count => $digits . str_repeat('0', $point - $count),
        default => substr($digits, 0, $point) . '.' . substr($digits, $point),
    };
    return $part[1] . $text;
}

/** Unicode NFC; where the hosting lacks PHP's intl, letters with one mark, of the languages of Europe. */
function nfc(string $text): string
{
    if (class_exists('Normalizer')) {
        return Normalizer::normalize($text) ?: $text;
    }
    static $letters = null;
    if ($letters === null) {
        $marks = [
            "\u{0300}" => 'AÀEÈIÌOÒUÙNǸWẀYỲaàeèiìoòuùnǹwẁyỳ',
            "\u{0301}" => 'AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź',
            "\u{0302}" => 'AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ',
            "\u{0303}" => 'AÃEẼIĨNÑOÕUŨYỸaãeẽiĩnñoõuũyỹ',
            "\u{0304}" => 'AĀEĒIĪOŌUŪYȲaāeēiīoōuūyȳ',
            "\u{0306}" => 'AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ',
            "\u{0307}" => 'BḂCĊDḊEĖFḞGĠIİMṀPṖSṠTṪZŻbḃcċdḋeėfḟgġmṁpṗsṡtṫzż',
            "\u{0308}" => 'AÄEËIÏOÖUÜWẄYŸaäeëiïoöuüwẅyÿ',
            "\u{030A}" => 'AÅUŮaåuů',
            "\u{030B}" => 'OŐUŰoőuű',
            "\u{030C}" => 'CČDĎEĚLĽNŇRŘSŠTŤZŽcčdďeělľnňrřsštťzž',
            "\u{0326}" => 'SȘTȚsștț',
            "\u{0327}" => 'CÇSŞTŢcçsştţ',
            "\u{0328}" => 'AĄEĘIĮUŲaąeęiįuų',
        ];
        $letters = [];
        foreach ($marks as $mark => $pairs) {
            foreach (array_chunk(mb_str_split($pairs), 2) as [$plain, $marked]) {
                $letters[$plain . $mark] = $marked;
            }
        }
    }
    return strtr($text, $letters);
}

// ---------------------------------------------------------------------------------------------- the events

const ENQUIRIES = ':enquiries';
const TRIALS = ':trials';
const REPLIES = ':replies';

/** What is known of the event that a booking is for. */
function event_of(array $booking): array
{
    $id = $booking['event']['id'] ?? null;
    if ($id === null) {
        return ['reviewed' => true] + rules(ENQUIRIES);
    }
    $event = SETTINGS['events'] === '' ? rules($id, $booking['event']['name']) : events()[$id] ?? null;
    return $event ?? throw problem(404, 'not-found', 'There is no such event here');
}

/** A test tells whoever sets a page up, as a booking would, that its event is not listed; else it takes no place. */
function trial_of(array $booking): array
{
    isset($booking['event']) && event_of($booking);
    return rules(TRIALS);
}

/** An event about which nothing else is known: open, and nobody counts. */
function rules(string $id, string $name = ''): array
{
    return [
        'id' => $id, 'name' => $name, 'capacity' => null, 'most' => null, 'waiting list' => false, 'once' => false,
        'reviewed' => false, 'opens' => null, 'closes' => null, 'halted' => null,
    ];
}

/** The events of the file, by their identifiers. While it is broken, half written or gone, those that it had last. */
function events(): array
{
    static $events = null;
    if ($events !== null) {
        return $events;
    }
    $file = SETTINGS['events'][0] === '/' ? SETTINGS['events'] : __DIR__ . '/' . SETTINGS['events'];
    $kept = folder() . '/events-last-read.json';
    $text = (string) @file_get_contents($file);
    $document = json_decode(preg_replace('/^\xEF\xBB\xBF/', '', $text), true, 64);
    if (is_array($document)) {
        if ($text !== @file_get_contents($kept)) {
            file_put_contents($kept, $text, LOCK_EX);
        }
    } else {
        error_log('turnout-endpoint: the events file cannot be read; the events stay as they were.');
        $document = json_decode((string) @file_get_contents($kept), true, 64) ?? throw unavailable();
    }
    return $events = events_in($document);
}

/** The events of a document by the identifiers under which the page books them: one of several dates has its start behind it. */
function events_in(array $document): array
{
    $list = $document['events'] ?? $document['@graph'] ?? (array_is_list($document) ? $document : [$document]);
    $read = [];
    $starts = [];
    foreach (is_array($list) ? $list : [] as $given) {
        $parts = is_array($given['subEvent'] ?? null) ? $given['subEvent'] : [];
        foreach ([$given, ...(array_is_list($parts) ? $parts : [$parts])] as $one) {
            $event = is_array($one) ? read_event($one) : null;
            if ($event) {
                $read[] = $event;
                $starts[$event['id']][$event['starts']] = true;
            }
        }
    }
    $events = [];
    foreach ($read as $event) {
        $id = count($starts[$event['id']]) > 1 ? "{$event['id']}/{$event['starts']}" : $event['id'];
        $events[$id] = ['id' => $id] + $event;
    }
    return $events;
}

function read_event(array $given): ?array
{
    $words = fn ($value) => is_string($value) || is_int($value) ? trimmed((string) $value) : (is_array($value) ? (string) ($value['@value'] ?? current(array_filter($value, 'is_string'))) : '');
    $count = fn ($value) => preg_match('/^\s*-?\d{1,15}\s*$/D', $words($value['value'] ?? $value)) ? max(0, (int) $words($value['value'] ?? $value)) : null;
    $name = $words($given['name'] ?? '');
    $zone = zone($given['timeZone'] ?? '');
    $start = padded($words($given['startDate'] ?? ''));
    $starts = moment($start, $zone);
    $id = $words($given['identifier']['value'] ?? $given['identifier'] ?? $given['@id'] ?? $given['id'] ?? '');
    if ($starts === null || ($id . $name) === '' || str_starts_with($id, ':')) {
        return null;
    }
    $first = strlen($start) > 10 ? date_in($start, $zone)->format('Y-m-d\TH:i:sP') : $start;
    $list = $given['waitingList']['open'] ?? $given['waitingList'] ?? false;
    $closes = $words($given['availabilityEnds'] ?? '');
    $end = padded($words($given['endDate'] ?? ''));
    $ends = moment($end, $zone, true);
    // Where no end is known that can be, an event is over when its first day is.
    $over = $ends !== null && $ends >= $starts ? $ends : moment(substr($first, 0, 10), $zone, true);
    return [
        'name' => $name,
        'starts' => $first,
        'capacity' => $count($given['capacity'] ?? $given['maximumAttendeeCapacity'] ?? $given['remainingAttendeeCapacity'] ?? null),
        'most' => $count($given['maximumPlaces'] ?? null) ?: null,
        'waiting list' => $list === true || (is_string($list) && preg_match('~(?:^|[/#:])true$~iD', trimmed($list))),
        'once' => ($given['oneBookingEach'] ?? false) === true,
        'reviewed' => ($given['reviewed'] ?? false) === true,
        'opens' => moment($words($given['availabilityStarts'] ?? ''), $zone),
        'closes' => $closes !== '' ? moment($closes, $zone, true) : $over,
        'halted' => match (preg_replace('/^.*\//', '', $words($given['eventStatus'] ?? ''))) {
            'EventCancelled' => 'cancelled',
            'EventPostponed' => 'postponed',
            default => null,
        },
    ] + rules($id !== '' ? $id : made_identifier($name, $first));
}

/** What the page calls an event that has no identifier of its own: what it is called, and when it starts. */
function made_identifier(string $name, string $starts): string
{
    $plain = html_entity_decode(strip_tags($name), ENT_QUOTES | ENT_HTML5, 'UTF-8');
    $slug = preg_replace(['/[^\p{L}\p{M}\p{N}]+/u', '/^-|-$/D'], ['-', ''], mb_strtolower($plain));
    return mb_substr($slug, 0, 80) . "-$starts";
}

function zone(mixed $name): DateTimeZone
{
    $known = is_string($name) && in_array($name, DateTimeZone::listIdentifiers(DateTimeZone::ALL_WITH_BC), true);
    return new DateTimeZone($known ? $name : SETTINGS['time zone']);
}

/** A date or a date with a time as a moment in UTC; of a date, where it begins, or where it is over. */
function moment(string $text, DateTimeZone $zone, bool $isOver = false): ?string
{
    $moment = date_in(padded($text), $zone);
    return $moment === null ? null : written(strlen(padded($text)) === 10 && $isOver ? $moment->modify('+1 day') : $moment);
}

/** Some plugins write 2027-2-9. */
function padded(string $text): string
{
    return preg_replace('/-(\d)(?=[- T]|$)/D', '-0$1', trimmed($text));
}

/** Read as the page reads it; null where it names no day or no time. */
function date_in(string $text, DateTimeZone $zone): ?DateTimeImmutable
{
    $shape = '/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[-+](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/D';
    if (!preg_match($shape, $text, $part) || !checkdate((int) $part[2], (int) $part[3], (int) $part[1])) {
        return null;
    }
    [, $year, $month, $day, $hour, $minute, $second, $offset] = $part + array_fill(0, 8, '');
    $time = sprintf('%02d:%02d:%02d', (int) $hour, (int) $minute, (int) $second);
    if ($time > '24:00:00') {
        return null;
    }
    $moment = new DateTimeImmutable("$year-$month-{$day}T$time$offset", $zone);
    // Of an hour that a clock shows twice, the first (RFC 5545, 3.3.5).
    $earlier = $moment->setTimestamp($moment->getTimestamp() - 3600);
    return $earlier->format('H:i') === $moment->format('H:i') ? $earlier : $moment;
}

function now(): string
{
    return written(new DateTimeImmutable());
}

function written(DateTimeImmutable $moment): string
{
    return $moment->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d\TH:i:s.v\Z');
}

/** What a page may show beside each event: how many places are left, and whether one may still be asked for. */
function availability(): array
{
    $asked = array_filter(explode(',', is_string($_GET['event'] ?? null) ? $_GET['event'] : ''), 'strlen');
    $events = SETTINGS['events'] === '' ? [] : events();
    ksort($events, SORT_STRING);
    $now = now();
    $items = [];
    foreach ($events as $event) {
        if ($asked && !in_array($event['id'], $asked, true)) {
            continue;
        }
        [$taken, $waiting] = counted(database(), $event['id']);
        $remaining = remaining($event, $taken, $waiting);
        $isClosed = $event['halted'] !== null || ($event['closes'] !== null && $now >= $event['closes']) || ($event['opens'] ?? '') > $now;
        $items[] = [
            'id' => $event['id'],
            'status' => match (true) {
                $isClosed => 'closed',
                $remaining === 0 => $event['waiting list'] ? 'waiting-list' : 'full',
                $remaining !== null && $remaining <= 5 && $remaining * 5 < $event['capacity'] => 'low',
                default => 'open',
            },
        ]
            + ($remaining === null ? [] : ['remainingAttendeeCapacity' => $remaining])
            + ($event['waiting list'] ? ['waitingList' => ['open' => true, 'length' => $waiting]] : [])
            + ['asOf' => $now];
    }
    return ['items' => $items];
}

// ---------------------------------------------------------------------------------------------- what is kept

/**
 * Where the bookings are: beside the website's own folder where that may be written, else in one beside this file. There
 * the web server is told to let nobody in, and where it does not listen, the file's name cannot be guessed.
 */
function folder(): string
{
    static $folder = null;
    if ($folder !== null) {
        return $folder;
    }
    $outside = dirname(rtrim($_SERVER['DOCUMENT_ROOT'] ?? '', '/') ?: __DIR__);
    $inside = __DIR__ . '/turnout-data';
    $folder = SETTINGS['folder'] ?: (is_dir($inside) || !is_writable($outside) || $outside === '/' ? $inside : "$outside/turnout-data");
    if (!is_dir($folder) && !@mkdir($folder, 0700, true) && !is_dir($folder)) {
        throw new RuntimeException('the folder for the bookings cannot be made');
    }
    foreach (['.htaccess' => "Require all denied\n", 'index.php' => "<?php http_response_code(404);\n"] as $name => $text) {
        if (!is_file("$folder/$name")) {
            file_put_contents("$folder/$name", $text);
        }
    }
    return $folder;
}

function database(): PDO
{
    static $database = null;
    if ($database !== null) {
        return $database;
    }
    // Read by PHP alone: a browser that asks for this file is shown nothing.
    $where = folder() . '/where.php';
    if (!is_file($where)) {
        $draft = $where . '.' . bin2hex(random_bytes(8)) . '.php';
        file_put_contents($draft, '<?php return ' . var_export('bookings-' . bin2hex(random_bytes(16)) . '.sqlite', true) . ";\n");
        // Fails where another request was faster; and what is there is there whole.
        @link($draft, $where) || is_file($where) || rename($draft, $where);
        is_file($draft) && unlink($draft);
    }
    $file = folder() . '/' . require $where;
    $database = new PDO("sqlite:$file", null, null, [
        PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
        PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
        PDO::ATTR_TIMEOUT => 10,
    ]);
    // Each commit is on the disk before it is answered; what is erased is written over.
    $database->exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    $database->exec("CREATE TABLE IF NOT EXISTS booking (
        n INTEGER PRIMARY KEY AUTOINCREMENT, submission TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, event TEXT NOT NULL,
        person TEXT, standing TEXT NOT NULL, places INTEGER NOT NULL, reference TEXT NOT NULL UNIQUE, status INTEGER NOT NULL,
        answer TEXT NOT NULL, made_at TEXT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS booking_of_event ON booking (event);
        CREATE TABLE IF NOT EXISTS rate (address TEXT NOT NULL, minute INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (address, minute));
        CREATE TABLE IF NOT EXISTS secret (value TEXT NOT NULL)");
    return $database;
}

function query(PDO $database, string $sql, array $values = []): PDOStatement
{
    $statement = $database->prepare($sql);
    $statement->execute($values);
    return $statement;
}

/** Keys what must be recognised, and not read: who booked, and which address asks. */
function secret(PDO $database): string
{
    query($database, 'INSERT INTO secret (value) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM secret)', [bin2hex(random_bytes(32))]);
    return (string) query($database, 'SELECT value FROM secret')->fetchColumn();
}

function limit_rate(PDO $database, string $address, int $most): void
{
    $minute = intdiv(time(), 60);
    $who = hash_hmac('sha256', $address, secret($database));
    query($database, 'DELETE FROM rate WHERE minute < ?', [$minute]);
    query($database, 'INSERT INTO rate VALUES (?, ?, 1) ON CONFLICT (address, minute) DO UPDATE SET n = n + 1', [$who, $minute]);
    if (query($database, 'SELECT n FROM rate WHERE address = ? AND minute = ?', [$who, $minute])->fetchColumn() > $most) {
        throw problem(429, 'too-many-requests', 'Too many bookings come from one address', ['retryAfter' => 60 - time() % 60]);
    }
}

// ---------------------------------------------------------------------------------------------- plain forms and pages

/** The fields of a form in their order, as [name, value]; PHP's own reading renames some, and keeps one of several. */
function fields_of(string $text): array
{
    $fields = [];
    foreach (array_slice(array_filter(explode('&', $text), 'strlen'), 0, 1000) as $pair) {
        [$name, $value] = array_map('urldecode', explode('=', $pair, 2) + [1 => '']);
        $fields[] = [mb_scrub($name), mb_scrub($value)];
    }
    return $fields;
}

function first(array $fields, string ...$names): string
{
    foreach ($names as $name) {
        foreach ($fields as [$field, $value]) {
            if ($field === $name && trimmed($value) !== '') {
                return trimmed($value);
            }
        }
    }
    return '';
}

/**
 * A plain form as the body of a booking: names that a booking has are its own, every other field is an answer. A page
 * without script cannot make an identifier; then what was sent identifies itself, so that pressing twice books once.
 */
function body_of_form(array $fields, string $text): object
{
    $ours = ['version', 'group', 'companions', 'captcha', 'test', 'submissionId', 'event', 'eventId', 'event.id', 'eventName', 'eventDate', 'timeZone', 'places', 'offer', 'joinWaitingList', 'tellOfNext', 'name', 'attendee.name', 'email', 'attendee.email', 'telephone', 'attendee.telephone', 'pageUrl', 'hp'];
    $answers = [];
    foreach ($fields as [$name, $value]) {
        if (!in_array($name, $ours, true) && !str_starts_with($name, '_') && trimmed($value) !== '') {
            $answers[preg_replace('/\[\]$/D', '', $name)][] = $value;
        }
    }
    $yes = fn (string $name) => (bool) preg_match('/^(on|yes|true|1)$/iD', first($fields, $name));
    // What is no number is left as it is, for the reader of bookings to name as a problem.
    $whole = fn (string $given) => preg_match('/^\d{1,9}$/D', $given) ? (int) $given : $given;
    $event = first($fields, 'event', 'eventId', 'event.id');
    $body = [
        'version' => 'booking/1',
        'submissionId' => first($fields, 'submissionId') ?: 'form-' . hash('sha256', $text),
        'group' => first($fields, 'group'),
        'places' => $yes('tellOfNext') ? 0 : $whole(first($fields, 'places') ?: '1'),
        'tellOfNext' => $yes('tellOfNext'),
        'offer' => first($fields, 'offer'),
        'companions' => $whole(first($fields, 'companions') ?: '0'),
        'joinWaitingList' => $yes('joinWaitingList'),
        'attendee' => (object) [
            'name' => first($fields, 'name', 'attendee.name'),
            'email' => first($fields, 'email', 'attendee.email'),
            'telephone' => first($fields, 'telephone', 'attendee.telephone'),
        ],
        'answers' => (object) array_map(fn ($given) => count($given) > 1 ? $given : $given[0], $answers),
        'context' => (object) ['pageUrl' => first($fields, 'pageUrl'), 'test' => $yes('test')],
        'guard' => (object) ['hp' => first($fields, 'hp')],
    ];
    if ($event !== '') {
        $body['event'] = (object) ['id' => $event, 'name' => first($fields, 'eventName'), 'startDate' => first($fields, 'eventDate'), 'timeZone' => first($fields, 'timeZone')];
    }
    return (object) $body;
}

function show_receipt(int $status, array $body, array $headers = []): void
{
    http_response_code($status);
    foreach ($headers as $name => $value) {
        header("$name: $value");
    }
    $isGood = $status < 300;
    $heading = !$isGood ? $body['title'] : match ($body['status']) {
        'confirmed' => 'You are booked',
        'waiting-list' => 'You are on the waiting list',
        'noted' => 'You asked to hear about the next one',
        default => 'Your request was received',
    };
    $words = $isGood
        ? ["Your reference: {$body['reference']}. Please keep it.", match ($body['status']) {
            'waiting-list' => "You are number {$body['position']} on the list.",
            'noted' => 'This is not a booking: no place was taken.',
            default => "Places: {$body['places']}.",
        }]
        : [
            $body['detail'] ?? '',
            ...array_map(fn ($one) => basename($one['pointer']) . ": {$one['detail']}", $body['errors'] ?? []),
            isset($body['reference']) ? "The booking that is recorded: {$body['reference']}." : '',
            'No new booking was made. Go back to the page before: your answers should still be there.',
        ];
    show_page($heading, implode('', array_map(fn ($text) => $text === '' ? '' : '<p>' . escaped($text) . '</p>', $words)));
}

function escaped(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

/** Large enough to read and to press, in the light and in the dark. */
const STYLE = ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}body{margin:auto;max-width:36rem;padding:1rem}h1{line-height:1.2}button,input{font:inherit;min-height:2.75rem;padding:.25rem .75rem}input{display:block;box-sizing:border-box;width:100%}button{margin-block:.25rem}';

function show_page(string $heading, string $html): void
{
    header('Content-Type: text/html; charset=utf-8');
    header('Cache-Control: no-store');
    header('Referrer-Policy: no-referrer');
    $style = base64_encode(hash('sha256', STYLE, true));
    header("Content-Security-Policy: default-src 'none'; style-src 'sha256-$style'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    $title = escaped($heading);
    echo "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\"><title>$title</title><style>" . STYLE . "</style></head><body><main><h1>$title</h1>$html</main></body></html>";
}

// ---------------------------------------------------------------------------------------------- the organiser

function bearer(): string
{
    $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
    return preg_match('/^Bearer (\S+)$/iD', $header, $found) ? $found[1] : '';
}

function is_organiser(string $given): bool
{
    return strlen(SETTINGS['organiser token']) >= 32 && hash_equals(hash('sha256', SETTINGS['organiser token']), hash('sha256', $given));
}

function organiser_form(): string
{
    return strlen(SETTINGS['organiser token']) < 32
        ? '<p>Nobody can read the bookings here: the organiser token in the settings needs 32 characters or more.</p>'
        : '<form method="post"><p><label>Password <input type="password" name="token" autocomplete="current-password"></label></p>'
            . '<p><button name="do" value="read">Download all bookings</button></p>'
            . '<p><label>Reference <input name="reference" autocomplete="off"></label></p>'
            . '<p><button name="do" value="confirm">Give a place to this booking</button> <button name="do" value="cancel">Cancel this booking</button> <button name="do" value="erase">Erase who made this booking</button></p></form>';
}

function organise(array $fields): void
{
    $database = database();
    limit_rate($database, 'organiser ' . ($_SERVER['REMOTE_ADDR'] ?? ''), 10);
    if (!is_organiser(first($fields, 'token'))) {
        http_response_code(401);
        show_page('That is not the password', organiser_form());
        return;
    }
    $do = first($fields, 'do');
    if ($do === '' || $do === 'read') {
        send_spreadsheet($database);
        return;
    }
    $done = change($database, $do, strtoupper(first($fields, 'reference')));
    show_page($done, organiser_form());
}

/** Places that come free stay free for those who wait, until the organiser gives them one. */
function change(PDO $database, string $do, string $reference): string
{
    $database->exec('BEGIN IMMEDIATE');
    try {
        $row = query($database, 'SELECT n, event, standing, places, answer FROM booking WHERE reference = ?', [$reference])->fetch();
        $event = $row ? (SETTINGS['events'] === '' ? null : events()[$row['event']] ?? null) ?? rules($row['event']) : null;
        $set = fn (string $what, array $values) => query($database, "UPDATE booking SET $what WHERE n = ?", [...$values, $row['n']]);
        $result = 'Nothing was changed';
        if (!$row) {
            $result = 'There is no such booking';
        } elseif ($do === 'cancel') {
            $set('standing = ?', ['cancelled']);
            $result = "$reference is cancelled";
        } elseif ($do === 'erase') {
            $set('person = NULL, digest = ?, body = ?', ['', '{"attendee":{},"answers":{},"consent":[]}']);
            $result = "Who made $reference is erased";
        } elseif ($do === 'confirm' && !in_array($row['standing'], ['confirmed', 'noted'], true)) {
            $isCounted = $row['standing'] === 'pending';
            $free = $event['capacity'] === null || $isCounted || counted($database, $row['event'])[0] + $row['places'] <= $event['capacity'];
            $answer = ['status' => 'confirmed'] + json_decode($row['answer'], true);
            unset($answer['position']);
            $free && $set("standing = 'confirmed', status = 201, answer = ?", [to_json($answer)]);
            $result = $free ? "$reference has its place" : 'There is no place free';
        }
        $database->exec('COMMIT');
        return $result;
    } catch (Throwable $error) {
        $database->exec('ROLLBACK');
        throw $error;
    }
}

/** UTF-8 with its mark, one column an answer and one an agreement, and nothing that would run as a formula. */
function send_spreadsheet(PDO $database): void
{
    $rows = query($database, 'SELECT * FROM booking ORDER BY event, n')->fetchAll();
    $columns = [];
    $lines = [];
    foreach ($rows as $row) {
        $booking = json_decode($row['body'], true);
        $line = [
            'event' => $booking['event']['id'] ?? '', 'event name' => $booking['event']['name'] ?? '', 'reference' => $row['reference'], 'status' => $row['standing'],
            'places' => $row['places'], 'name' => $booking['attendee']['name'] ?? '', 'email' => $booking['attendee']['email'] ?? '', 'telephone' => $booking['attendee']['telephone'] ?? '',
        ];
        $said = $booking['answers'] + filled(['offer' => $booking['offer'] ?? '', 'companions' => $booking['companions'] ?? 0]);
        foreach ($booking['people'] ?? [] as $index => $person) {
            foreach (['name' => $person['name'] ?? ''] + $person['answers'] as $question => $answer) {
                $said['person ' . ($index + 1) . " $question"] = $answer;
            }
        }
        foreach ($said as $question => $answer) {
            $line["answer: $question"] = is_array($answer) ? implode('; ', $answer) : (is_bool($answer) ? ($answer ? 'yes' : 'no') : $answer);
        }
        foreach ($booking['consent'] as $consent) {
            $line['agreed: ' . ($consent['text'] ?: $consent['id'])] = $consent['granted'] ? 'yes' : 'no';
        }
        $isSpam = ($booking['guard']['hp'] ?? '') !== '';
        $line['marks'] = implode('; ', filled([$isSpam ? 'honeypot filled' : '', $row['event'] === TRIALS ? 'test' : '']));
        $line['made at'] = $row['made_at'];
        $columns += array_flip(array_keys($line));
        $lines[] = $line;
    }
    header('Content-Type: text/csv; charset=utf-8');
    header('Content-Disposition: attachment; filename="bookings.csv"');
    header('Cache-Control: no-store');
    $names = array_keys($columns);
    $write = fn (array $cells) => implode(',', array_map('cell', $cells)) . "\r\n";
    echo "\u{FEFF}" . $write($names);
    foreach ($lines as $line) {
        echo $write(array_map(fn ($name) => (string) ($line[$name] ?? ''), $names));
    }
}

/** Quoted always; what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(string|int $text): string
{
    $clean = str_replace("\0", '', (string) $text);
    // Digits with spaces between are no formula, and no number either: an international telephone number stays as it is.
    $isTelephone = preg_match('/^\+\d+( \d+)+$/D', $clean);
    $isFormula = !$isTelephone && preg_match('/^\s*[=+\-@\x{FF0B}\x{FF0D}\x{FF1D}\x{FF20}]|^[\t\r\n]/u', $clean);
    return '"' . str_replace('"', '""', ($isFormula ? "'" : '') . $clean) . '"';
}

// Not when a test reads this file to call its functions.
if (realpath($_SERVER['SCRIPT_FILENAME'] ?? '') === __FILE__) {
    main();
}
