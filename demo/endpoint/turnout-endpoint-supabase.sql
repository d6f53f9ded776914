-- Takes bookings from Turnout's form in a Supabase project, or in any PostgreSQL 14 or newer behind PostgREST.
-- It speaks the contract booking/1 (openapi.yaml) with its status in the body. How to put it up: turnout-endpoint-supabase.md.
-- Run all of it once more whenever it is newer: tables that are there stay as they are, with what is in them.

-- The interface that a page reaches shows no schema but public; in this one stands what nobody else shall read.
create schema if not exists turnout;
revoke all on schema turnout from public;

-- ------------------------------------------------------------------------------------------- what the organiser writes

create table if not exists turnout.event (
  id text primary key check (id ~ '^[^:]'),
  name text not null default '',
  capacity integer check (capacity >= 0),
  most_places integer check (most_places > 0),
  waiting_list boolean not null default false,
  one_booking_each boolean not null default false,
  reviewed boolean not null default false,
  opens timestamptz,
  closes timestamptz,
  halted text check (halted in ('cancelled', 'postponed'))
);
comment on table turnout.event is 'Your events. While it is empty, any event can be booked, and nobody counts.';
comment on column turnout.event.id is 'As your page says it, in the event''s identifier.';
comment on column turnout.event.capacity is 'How many places there are; empty where nobody counts.';
comment on column turnout.event.most_places is 'How many one booking may be for; empty for any number.';
comment on column turnout.event.reviewed is 'True where a person decides: bookings are "pending" until you write "confirmed".';
comment on column turnout.event.closes is 'When booking closes: write it, since this table knows no end of an event.';

create table if not exists turnout.setting (
  only_row boolean primary key default true check (only_row),
  origins text[] not null default '{}',
  bookings_a_minute integer not null default 30,
  secret text not null default gen_random_uuid()::text
);
insert into turnout.setting default values on conflict do nothing;
comment on column turnout.setting.origins is 'Your own sites, as {https://www.charity.example}; while it is empty, any page may book.';
comment on column turnout.setting.bookings_a_minute is 'What one visitor''s address may send in a minute; schools and libraries share one.';

-- ---------------------------------------------------------------------------------------------------- what is kept

create table if not exists turnout.booking (
  number bigint generated always as identity primary key,
  made_at timestamptz not null default now(),
  event text not null,
  reference text not null unique,
  status text not null check (status in ('confirmed', 'waiting-list', 'pending', 'noted', 'cancelled')),
  places integer not null,
  name text, email text, telephone text,
  answers jsonb not null, people jsonb not null, consent jsonb not null,
  submission text not null unique,
  same jsonb not null,
  answer jsonb not null,
  body jsonb not null
);
create index if not exists booking_of_event on turnout.booking (event);
comment on table turnout.booking is 'Write "cancelled" or "confirmed" into a booking''s status; leave the other columns.';

create table if not exists turnout.rate (
  address text, minute bigint, requests integer not null,
  primary key (address, minute)
);

-- For a spreadsheet: nothing in it runs as a formula.
create or replace function turnout.cell(given text) returns text immutable language sql set search_path = '' as $$
  select case when given !~ '^\+\d+( \d+)+$' and given ~ '^(\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])'
    then '''' || given else given end
$$;
create or replace view turnout.spreadsheet as
  select turnout.cell(event) as event, reference, status, places, turnout.cell(name) as name, turnout.cell(email) as email,
    turnout.cell(telephone) as telephone, answers, people, consent, body ->> 'offer' as offer, body ->> 'companions' as companions,
    concat_ws('; ', case when body #>> '{guard,hp}' <> '' then 'honeypot filled' end,
      case when event = ':trials' then 'test' end) as marks, made_at
  from turnout.booking order by event, number;

-- `select turnout.erase('TEA-4MG7B')`: who made a booking is forgotten; that places were taken stays.
create or replace function turnout.erase(gone text) returns text language sql set search_path = '' as $$
  update turnout.booking set name = null, email = null, telephone = null, answers = '{}', people = '[]', consent = '[]', same = '{}', body = '{}'
  where reference = upper(gone) returning 'Who made ' || reference || ' is erased'
$$;

-- ------------------------------------------------------------------------------------------------ reading a body

-- What is wrong with a body is noted here, and read out of it again when all of it was read.
drop type if exists turnout.problem cascade;
create type turnout.problem as (pointer text, code text, detail text);

-- A text's length as JavaScript counts it.
create or replace function turnout.units(given text) returns integer immutable language sql set search_path = '' as $$
  select char_length(given) + char_length(regexp_replace(given, '[^\U00010000-\U0010FFFF]', '', 'g'))
$$;

-- Without the white space of ECMAScript around it.
create or replace function turnout.trimmed(given text) returns text immutable language sql set search_path = '' as $$
  select regexp_replace(given,
    '^[\u0009-\u000D \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+|[\u0009-\u000D \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+$',
    '', 'g')
$$;

-- One plain address: it may be put into the head of a letter. Signs beyond ASCII are taken on trust.
create or replace function turnout.is_email(given text) returns boolean immutable language sql set search_path = '' as $$
  select given ~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~\u00A1-\U0010FFFF-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~\u00A1-\U0010FFFF-]+)*@([A-Za-z0-9\u00A1-\U0010FFFF]([A-Za-z0-9\u00A1-\U0010FFFF-]{0,61}[A-Za-z0-9\u00A1-\U0010FFFF])?\.)+[A-Za-z0-9\u00A1-\U0010FFFF]([A-Za-z0-9\u00A1-\U0010FFFF-]{0,61}[A-Za-z0-9\u00A1-\U0010FFFF])?$'
    and given !~ '\.\d+$' and turnout.units(split_part(given, '@', 1)) <= 64
$$;

create or replace function turnout.at(pointer text, key text) returns text immutable language sql set search_path = '' as $$
  select pointer || '/' || replace(replace(left(key, 100), '~', '~0'), '/', '~1')
$$;

create or replace function turnout.read_text(source jsonb, pointer text, key text, most integer, needed boolean,
  inout problems turnout.problem[], out value text) immutable language plpgsql set search_path = '' as $$
declare
  given jsonb := source -> key;
  wrong text := case
    when given is null or given = 'null' then case when needed then 'required' end
    when jsonb_typeof(given) <> 'string' then 'not-text'
    when turnout.units(given #>> '{}') > most then 'too-long'
  end;
begin
  if wrong is null then
    value := given #>> '{}';
  else
    problems := problems || (turnout.at(pointer, key), wrong, case wrong
      when 'required' then 'This is missing.'
      when 'not-text' then 'This must be text.'
      else 'Use ' || most || ' characters or fewer.' end)::turnout.problem;
  end if;
end $$;

-- Text in one line; nothing where it is empty.
create or replace function turnout.read_line(source jsonb, pointer text, key text, most integer, needed boolean,
  inout problems turnout.problem[], out value text) immutable language plpgsql set search_path = '' as $$
begin
  select * into problems, value from turnout.read_text(source, pointer, key, most, needed, problems);
  if value ~ '[\u0001-\u001F\u007F-\u009F\u2028\u2029]' then
    problems := problems || (turnout.at(pointer, key), 'line-break',
      'This must be one line, without control characters.')::turnout.problem;
    value := null;
  end if;
  value := nullif(turnout.trimmed(value), '');
end $$;

create or replace function turnout.read_whole(source jsonb, pointer text, key text, fewest integer, most integer,
  inout problems turnout.problem[], out value integer) immutable language plpgsql set search_path = '' as $$
declare
  given jsonb := source -> key;
  amount numeric := case when jsonb_typeof(given) = 'number' then given::numeric end;
  wrong text := case
    when given is null then null
    when amount is null or amount <> trunc(amount) or abs(amount) > 1.7976931348623157e308 then 'not-whole'
    when amount < fewest then 'too-small'
    when amount > most then 'too-large'
  end;
begin
  if wrong is null then
    value := amount;
  else
    problems := problems || (turnout.at(pointer, key), wrong, case wrong
      when 'not-whole' then 'This must be a whole number.'
      when 'too-small' then 'This must be ' || fewest || ' or more.'
      else 'This must be ' || most || ' or less.' end)::turnout.problem;
  end if;
end $$;

create or replace function turnout.read_flag(source jsonb, pointer text, key text,
  inout problems turnout.problem[], out value boolean) immutable language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(source -> key) <> 'boolean' then
    problems := problems || (turnout.at(pointer, key), 'not-a-flag', 'This must be true or false.')::turnout.problem;
  end if;
  value := coalesce(source -> key = 'true', false);
end $$;

create or replace function turnout.read_object(source jsonb, pointer text, key text,
  inout problems turnout.problem[], out value jsonb) immutable language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(source -> key) = 'object' then
    value := source -> key;
  elsif source ? key then
    problems := problems || (turnout.at(pointer, key), 'not-an-object', 'This must be an object.')::turnout.problem;
  end if;
end $$;

create or replace function turnout.read_list(source jsonb, pointer text, key text, most integer,
  inout problems turnout.problem[], out value jsonb) immutable language plpgsql set search_path = '' as $$
begin
  value := '[]';
  if not source ? key then
    return;
  elsif jsonb_typeof(source -> key) <> 'array' then
    problems := problems || (turnout.at(pointer, key), 'not-a-list', 'This must be a list.')::turnout.problem;
  elsif jsonb_array_length(source -> key) > most then
    problems := problems || (turnout.at(pointer, key), 'too-many',
      'Only ' || most || ' can be listed here.')::turnout.problem;
  else
    value := source -> key;
  end if;
end $$;

-- Answers are read by what they are, since only the form knows the questions: text, a number, yes or no, or a list of texts.
create or replace function turnout.read_answers(source jsonb, pointer text,
  inout problems turnout.problem[], out value jsonb) immutable language plpgsql set search_path = '' as $$
declare
  key text;
  given jsonb;
  kind text;
  is_list boolean;
  wrong text;
begin
  value := '{}';
  if (select count(*) from jsonb_object_keys(source)) > 200 then
    problems := problems || (pointer, 'too-many', 'Only 200 are taken.')::turnout.problem;
    return;
  end if;
  for key, given in select * from jsonb_each(coalesce(source, '{}')) loop
    kind := jsonb_typeof(given);
    is_list := kind = 'array' and not jsonb_path_exists(given, 'strict $[*] ? (@.type() != "string")')
      and not exists (select from jsonb_array_elements_text(case when kind = 'array' then given else '[]' end) item
        where turnout.units(item) > 1000);
    wrong := case
      when key !~ '^[a-z][A-Za-z0-9]{0,99}$' then 'not-a-question'
      when kind = 'string' then case when turnout.units(given #>> '{}') > 10000 then 'too-long' end
      when is_list and jsonb_array_length(given) > 200 then 'too-many'
      when kind = 'number' and abs(given::numeric) > 1.7976931348623157e308 then 'not-an-answer'
      when kind not in ('boolean', 'number') and not is_list then 'not-an-answer'
    end;
    if wrong is null then
      value := value || jsonb_build_object(key, given);
    else
      problems := problems || (turnout.at(pointer, key), wrong, case wrong
        when 'not-a-question' then 'A question is named by letters and digits, and begins small.'
        when 'too-long' then 'Use 10000 characters or fewer.'
        when 'too-many' then 'Only 200 can be listed here.'
        else 'An answer is text, a number, true or false, or a list of texts.' end)::turnout.problem;
    end if;
  end loop;
end $$;

-- A body that anyone may have sent becomes a booking, member by member from this list; what is wrong is noted.
create or replace function turnout.read_booking(source jsonb,
  out problems turnout.problem[], out value jsonb) immutable language plpgsql set search_path = '' as $$
declare
  part jsonb;
  other jsonb;
  is_reply boolean;
  line text;
  whole integer;
  flag boolean;
  more text;
  answers jsonb;
  at integer;
begin
  problems := '{}';
  value := '{}';
  if jsonb_typeof(source) is distinct from 'object' then
    problems := problems || ('#', 'not-an-object', 'Send one booking.')::turnout.problem;
    return;
  end if;
  if source -> 'version' is distinct from '"booking/1"' then
    problems := problems || ('#/version', 'unknown-version', 'Only booking/1 is understood.')::turnout.problem;
  end if;
  if turnout.submission_id(source) is null then
    problems := problems || ('#/submissionId', 'not-an-id',
      'Use 8 to 100 letters, digits, hyphens or underscores.')::turnout.problem;
  end if;
  if not source ? 'places' then
    problems := problems || ('#/places', 'required', 'This is missing.')::turnout.problem;
  end if;
  if not source ? 'attendee' then
    problems := problems || ('#/attendee', 'required', 'This is missing.')::turnout.problem;
  end if;
  select * into problems, line from turnout.read_line(source, '#', 'group', 100, false, problems);

  select * into problems, part from turnout.read_object(source, '#', 'event', problems);
  if part is not null then
    select * into problems, line from turnout.read_line(part, '#/event', 'id', 500, true, problems);
    if line is null or line like ':%' then
      problems := problems || ('#/event/id', 'not-found', 'There is no such event.')::turnout.problem;
    end if;
    other := jsonb_build_object('id', line);
    select * into problems, line from turnout.read_text(part, '#/event', 'name', 500, false, problems);
    other := other || jsonb_build_object('name', coalesce(line, ''));
    select * into problems, line from turnout.read_line(part, '#/event', 'startDate', 50, false, problems);
    other := other || jsonb_build_object('startDate', coalesce(line, ''));
    select * into problems, line from turnout.read_line(part, '#/event', 'timeZone', 50, false, problems);
    value := value || jsonb_build_object('event', other || jsonb_build_object('timeZone', coalesce(line, '')));
  end if;

  -- Without a word for it, no places is a mistake and no reply.
  select * into problems, is_reply from turnout.read_flag(source, '#', 'tellOfNext', problems);
  select * into problems, whole
    from turnout.read_whole(source, '#', 'places', case when is_reply then 0 else 1 end, case when is_reply then 0 else 100 end, problems);
  value := value || jsonb_build_object('places', coalesce(whole, case when is_reply then 0 else 1 end));
  if is_reply then
    value := value || '{"tellOfNext": true}';
  end if;
  select * into problems, line from turnout.read_line(source, '#', 'offer', 200, false, problems);
  value := value || jsonb_strip_nulls(jsonb_build_object('offer', line));
  select * into problems, flag from turnout.read_flag(source, '#', 'joinWaitingList', problems);
  value := value || jsonb_build_object('joinWaitingList', flag);

  select * into problems, part from turnout.read_object(source, '#', 'attendee', problems);
  other := '{}';
  if part is not null then
    select * into problems, line from turnout.read_line(part, '#/attendee', 'name', 200, false, problems);
    other := other || jsonb_strip_nulls(jsonb_build_object('name', line));
    select * into problems, line from turnout.read_line(part, '#/attendee', 'email', 254, false, problems);
    other := other || jsonb_strip_nulls(jsonb_build_object('email', line));
    if not turnout.is_email(line) then
      problems := problems || ('#/attendee/email', 'not-an-email',
        'Enter an email address like name@example.org')::turnout.problem;
    end if;
    select * into problems, line from turnout.read_line(part, '#/attendee', 'telephone', 50, false, problems);
    other := other || jsonb_strip_nulls(jsonb_build_object('telephone', line));
  end if;
  value := value || jsonb_build_object('attendee', other);

  select * into problems, part from turnout.read_object(source, '#', 'answers', problems);
  select * into problems, answers from turnout.read_answers(part, '#/answers', problems);
  value := value || jsonb_build_object('answers', answers);

  select * into problems, part from turnout.read_list(source, '#', 'people', 100, problems);
  other := '[]';
  for at in 0 .. jsonb_array_length(part) - 1 loop
    if jsonb_typeof(part -> at) <> 'object' then
      problems := problems || ('#/people/' || at, 'not-an-object', 'This must be an object.')::turnout.problem;
    else
      select * into problems, line from turnout.read_line(part -> at, '#/people/' || at, 'name', 200, false, problems);
      select * into problems, answers from turnout.read_object(part -> at, '#/people/' || at, 'answers', problems);
      select * into problems, answers from turnout.read_answers(answers, '#/people/' || at || '/answers', problems);
      other := other || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('name', line)) || jsonb_build_object('answers', answers));
    end if;
  end loop;
  value := value || jsonb_build_object('people', other);
  select * into problems, whole from turnout.read_whole(source, '#', 'companions', 0, 100, problems);
  value := value || jsonb_build_object('companions', coalesce(whole, 0));
  select * into problems, part from turnout.read_list(source, '#', 'sensitive', 100, problems);

  select * into problems, part from turnout.read_list(source, '#', 'consent', 20, problems);
  other := '[]';
  for at in 0 .. jsonb_array_length(part) - 1 loop
    if jsonb_typeof(part -> at) <> 'object' then
      problems := problems || ('#/consent/' || at, 'not-an-object', 'This must be an object.')::turnout.problem;
    end if;
    select * into problems, line from turnout.read_line(
      case when jsonb_typeof(part -> at) = 'object' then part -> at else '{}' end, '#/consent/' || at, 'id', 100, true, problems);
    if jsonb_typeof(part -> at) = 'object' then
      select * into problems, flag from turnout.read_flag(part -> at, '#/consent/' || at, 'granted', problems);
      select * into problems, more from turnout.read_text(part -> at, '#/consent/' || at, 'text', 2000, false, problems);
      other := other || jsonb_build_array(jsonb_build_object('id', line, 'granted', flag, 'text', coalesce(more, '')));
      select * into problems, line from turnout.read_line(part -> at, '#/consent/' || at, 'at', 50, false, problems);
    end if;
  end loop;
  value := value || jsonb_build_object('consent', other);
end $$;

-- The identifier alone, so that it can be looked up before anything else is asked of the body.
create or replace function turnout.submission_id(source jsonb) returns text immutable language sql set search_path = '' as $$
  select case when jsonb_typeof(source -> 'submissionId') = 'string' and source ->> 'submissionId' ~ '^[A-Za-z0-9_-]{8,100}$'
    then source ->> 'submissionId' end
$$;

-- ------------------------------------------------------------------------------------------------- what is answered

create or replace function turnout.refusal(status integer, slug text, title text, more jsonb default '{}')
returns jsonb immutable language sql set search_path = '' as $$
  select jsonb_build_object('ok', false, 'type', 'https://turnout.example/problems/' || slug, 'title', title, 'status', status) || more
$$;

-- A body that cannot be read is another body than the one that was stored.
create or replace function turnout.replay(known turnout.booking, same jsonb) returns jsonb immutable language sql set search_path = '' as $$
  select case
    when known.same is distinct from same then turnout.refusal(422, 'id-reused', 'Another booking was made with this identifier',
      jsonb_build_object('detail', 'What was sent differs from the booking that is already recorded.', 'reference', known.reference))
    when known.status = 'cancelled' then turnout.refusal(410, 'booking-cancelled', 'This booking was cancelled',
      jsonb_build_object('reference', known.reference))
    -- What the organiser made of it since.
    when known.status = 'waiting-list' then known.answer
    else known.answer - 'position' || jsonb_build_object('status', known.status)
  end
$$;

-- Told apart by eye and by ear: without 0, 1, I, L, O and U, which are mistaken for others.
create or replace function turnout.new_reference(event text) returns text volatile language plpgsql set search_path = '' as $$
declare
  signs constant text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  prefix text := case event when ':trials' then 'TRY' when ':enquiries' then 'ASK' when ':replies' then 'NXT'
    else coalesce(upper(substring(event from '([A-Za-z]{3})[^/]*$')), 'BKG') end;
  made text;
begin
  loop
    -- 122 bits of chance from the operating system in each identifier; five letters take a part of them.
    select prefix || '-' || string_agg(substr(signs, 1 + get_byte(bytes, place) % 30, 1), '') into made
      from sha256(uuid_send(gen_random_uuid())) bytes, generate_series(0, 4) place;
    exit when not exists (select from turnout.booking where reference = made);
  end loop;
  return made;
end $$;

-- Whether one visitor's address sends too much; PostgREST tells the head of the request.
create or replace function turnout.is_hasty(rules turnout.setting) returns boolean volatile language plpgsql set search_path = '' as $$
declare
  head jsonb := nullif(current_setting('request.headers', true), '');
  asker text := coalesce(head ->> 'cf-connecting-ip', head ->> 'x-forwarded-for');
  this_minute bigint := extract(epoch from clock_timestamp())::bigint / 60;
  sent integer;
begin
  if asker is null then
    return false;
  end if;
  delete from turnout.rate where minute < this_minute;
  insert into turnout.rate as one values (encode(sha256(convert_to(rules.secret || asker, 'UTF8')), 'hex'), this_minute, 1)
    on conflict (address, minute) do update set requests = one.requests + 1 returning requests into sent;
  return sent > rules.bookings_a_minute;
end $$;

-- How many places anyone may still ask for, and how many wait; nothing where nobody counts. What is free while people wait is theirs.
create or replace function turnout.places_left(event turnout.event, out remaining integer, out waiting integer) stable language sql set search_path = '' as $$
  select case when event.capacity is not null then case when count(*) filter (where status = 'waiting-list') > 0 then 0
      else greatest(0, event.capacity - coalesce(sum(places) filter (where status in ('confirmed', 'pending')), 0))::integer end end,
    count(*) filter (where status = 'waiting-list')::integer
  from turnout.booking where booking.event = event.id
$$;

-- Decides about one booking that was read, and that nobody sent before; one at a time for each event.
create or replace function turnout.decide(asked jsonb, body jsonb, same jsonb) returns jsonb volatile language plpgsql set search_path = '' as $$
declare
  event turnout.event;
  places integer := (asked ->> 'places')::integer;
  most integer;
  remaining integer;
  waiting integer;
  waits boolean;
  joins boolean;
  standing text;
  answer jsonb;
begin
  if body #> '{context,test}' = 'true' then
    -- A test tells whoever sets a page up, as a booking would, that its event is not listed; else it takes no place.
    if asked ? 'event' and exists (select from turnout.event)
      and not exists (select from turnout.event where id = asked #>> '{event,id}') then
      return turnout.refusal(404, 'not-found', 'There is no such event here');
    end if;
    event.id := ':trials';
  elsif asked ? 'tellOfNext' then
    -- It takes no place, whatever became of the event.
    event.id := ':replies';
  elsif not asked ? 'event' then
    event.id := ':enquiries';
    event.reviewed := true;
  elsif exists (select from turnout.event) then
    select * into event from turnout.event where id = asked #>> '{event,id}';
    if not found then
      return turnout.refusal(404, 'not-found', 'There is no such event here');
    end if;
  else
    event.id := asked #>> '{event,id}';
  end if;
  if event.halted is not null then
    return turnout.refusal(410, 'booking-closed', 'This event is ' || event.halted);
  elsif event.closes <= now() then
    return turnout.refusal(410, 'booking-closed', 'Booking for this event has closed',
      jsonb_build_object('closedAt', turnout.written(event.closes)));
  elsif event.opens > now() then
    return turnout.refusal(409, 'booking-not-open', 'Booking has not opened yet',
      jsonb_build_object('opensAt', turnout.written(event.opens)));
  end if;
  if event.one_booking_each then
    if not asked -> 'attendee' ? 'email' then
      return turnout.invalid(array[('#/attendee/email', 'email-needed',
        'This event takes one booking for each email address.')::turnout.problem]);
    elsif exists (select from turnout.booking where booking.event = event.id and status <> 'cancelled'
      and lower(normalize(email)) = lower(normalize(asked #>> '{attendee,email}'))) then
      return turnout.refusal(409, 'already-booked', 'There is a booking for this event with these details already');
    end if;
  end if;
  select * into remaining, waiting from turnout.places_left(event);
  waits := coalesce(remaining < places, false);
  joins := waits and asked -> 'joinWaitingList' = 'true' and coalesce(event.waiting_list, false);
  most := least(event.most_places, case when joins then event.capacity end);
  if places > most then
    return turnout.invalid(array[('#/places', 'too-many-places', 'At most ' || most || ' can be booked at once.')::turnout.problem]);
  elsif waits and not joins then
    return turnout.refusal(409, case when remaining > 0 then 'insufficient-capacity' else 'sold-out' end,
      case remaining when 0 then 'No places left' when 1 then 'Only 1 place is left' else 'Only ' || remaining || ' places are left' end,
      jsonb_build_object('remainingAttendeeCapacity', remaining,
        'waitingList', jsonb_build_object('open', event.waiting_list, 'length', waiting)));
  end if;
  standing := case when waits then 'waiting-list' when places = 0 then 'noted' when event.reviewed then 'pending' else 'confirmed' end;
  answer := jsonb_build_object('status', standing, 'reference', turnout.new_reference(event.id),
      'submissionId', body ->> 'submissionId', 'places', places)
    || jsonb_strip_nulls(jsonb_build_object('position', case when waits then waiting + 1 end,
      'remainingAttendeeCapacity', case when waits then 0 else remaining - places end));
  insert into turnout.booking (event, reference, status, places, name, email, telephone, answers, people, consent, submission, same, answer, body)
    values (event.id, answer ->> 'reference', standing, places, asked #>> '{attendee,name}', asked #>> '{attendee,email}',
      asked #>> '{attendee,telephone}', asked -> 'answers', asked -> 'people', coalesce(body -> 'consent', '[]'), body ->> 'submissionId', same, answer, body);
  return answer;
end $$;

create or replace function turnout.written(moment timestamptz) returns text immutable language sql set search_path = '' as $$
  select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create or replace function turnout.invalid(problems turnout.problem[]) returns jsonb immutable language sql set search_path = '' as $$
  select turnout.refusal(422, 'invalid', 'Some answers need another look', jsonb_build_object('errors', to_jsonb(problems[1:100])))
$$;

-- --------------------------------------------------------------------------------------------- what a page may call

-- One body in, one definite answer out. The identifier is looked up before every other check: a browser may send a booking
-- twice by itself, and the second must be told what the first did, even when the event has filled or closed in between.
create or replace function public.book_place(booking jsonb) returns jsonb volatile language plpgsql security definer set search_path = '' as $$
declare
  rules turnout.setting;
  origin text := nullif(current_setting('request.headers', true), '')::jsonb ->> 'origin';
  identifier text := turnout.submission_id(booking);
  problems turnout.problem[];
  asked jsonb;
  same jsonb;
  known turnout.booking;
begin
  select * into rules from turnout.setting;
  if octet_length(booking::text) > 65536 then
    return turnout.refusal(413, 'too-large', 'A booking may have 64 kilobytes');
  elsif cardinality(rules.origins) > 0 and origin is not null and not lower(origin) = any (rules.origins) then
    return turnout.refusal(403, 'origin-not-allowed', 'Bookings from this page are not taken here');
  end if;
  select * into problems, asked from turnout.read_booking(booking);
  if problems = '{}' then
    -- Letters that look the same are the same, however a keyboard put them together.
    same := normalize((asked - 'tellOfNext')::text)::jsonb;
  end if;
  select * into known from turnout.booking one where one.submission = identifier;
  if found then
    return turnout.replay(known, same);
  elsif turnout.is_hasty(rules) then
    return turnout.refusal(429, 'too-many-requests', 'Too many bookings come from one address',
      jsonb_build_object('retryAfter', 60 - extract(epoch from clock_timestamp())::bigint % 60));
  elsif problems <> '{}' then
    return turnout.invalid(problems);
  end if;
  -- From here to the end of the request one booking at a time goes through for each event, so that no place is given twice.
  perform pg_advisory_xact_lock(hashtextextended('turnout ' || coalesce(asked #>> '{event,id}', ''), 0));
  select * into known from turnout.booking one where one.submission = identifier;
  return case when found then turnout.replay(known, same) else turnout.decide(asked, booking, same) end;
exception when others then
  -- The message of a database names tables, never what was answered; it is for the log.
  raise warning 'turnout: % (%)', sqlerrm, sqlstate;
  return turnout.refusal(503, 'temporarily-unavailable', 'Bookings cannot be taken just now',
    '{"detail": "Nothing was lost. Please send the same booking again in a few seconds.", "retryAfter": 5}');
end $$;

-- What a page may show beside each event: how many places are left, and whether one may still be asked for.
create or replace function public.event_availability(event text default '') returns jsonb stable language sql security definer set search_path = '' as $$
  select jsonb_build_object('items', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', one.id,
      'status', case
        when one.halted is not null or one.closes <= now() or one.opens > now() then 'closed'
        when remaining = 0 then case when one.waiting_list then 'waiting-list' else 'full' end
        when remaining <= 5 and remaining * 5 < one.capacity then 'low'
        else 'open' end,
      'remainingAttendeeCapacity', remaining,
      'waitingList', case when one.waiting_list then jsonb_build_object('open', true, 'length', waiting) end,
      'asOf', turnout.written(now()))) order by one.id collate "C"), '[]'))
  from turnout.event one, turnout.places_left(one)
  where event_availability.event = '' or one.id = any (string_to_array(event_availability.event, ','))
$$;

revoke all on function public.book_place(jsonb), public.event_availability(text) from public;
do $$ begin
  -- Whoever visits has the role anon.
  if exists (select from pg_roles where rolname = 'anon') then
    grant execute on function public.book_place(jsonb), public.event_availability(text) to anon;
  end if;
end $$;
