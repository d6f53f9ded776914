import type { FakeService } from '../fake/service.ts';

export const supabase: FakeService = {
  url: 'https://abcdefgh.supabase.co/rest/v1/bookings',
  settings: { extra: { apikey: 'sb_publishable_abc' } },
  cors: 'full',
  allows: ['apikey'],
  refuses: ({ type, json, headers, field }) =>
    headers['apikey'] !== 'sb_publishable_abc'
      ? { status: 401, body: { message: 'No API key found in request' } }
      : field('apikey').length || type !== 'application/json' || !json
        ? { status: 400, body: { code: 'PGRST204', message: "Could not find the 'apikey' column" } }
        : undefined,
  success: { status: 201 },
  refusal: {
    answer: {
      status: 400,
      body: {
        code: '23502',
        details: null,
        hint: null,
        message: 'null value in column "access_needs" of relation "bookings" violates not-null constraint',
      },
    },
    problem: { code: 'required', question: 'accessNeeds' },
  },
  surprises: [
    {
      name: 'the same booking once more',
      answer: {
        status: 409,
        body: {
          code: '23505',
          details: 'Key (submission_id)=(6f1c2b7e) already exists.',
          hint: null,
          message: 'duplicate key value violates unique constraint',
        },
      },
      outcome: { kind: 'accepted', standing: 'unconfirmed' },
    },
    {
      name: 'the same person once more',
      answer: {
        status: 409,
        body: { code: '23505', details: 'Key (event_id, email)=(tea-1, ada) already exists.' },
      },
      outcome: { kind: 'refused', reason: 'already-booked' },
    },
    {
      name: 'a rule of the database',
      answer: { status: 400, body: { code: 'P0001', message: 'Booking has closed' } },
      outcome: { kind: 'refused', problems: [{ code: 'P0001', message: 'Booking has closed' }] },
    },
    {
      name: 'a column that is not there',
      answer: { status: 400, body: { code: 'PGRST204', message: "Could not find the 'event_id' column" } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'supabase-table',
    },
    {
      name: 'row-level security in the way',
      answer: { status: 401, body: { code: '42501', message: 'new row violates row-level security policy' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'supabase-table',
    },
    {
      name: 'a database without room',
      answer: { status: 503, body: { code: '53300', message: 'too many connections' } },
      outcome: { kind: 'unknown', repeatable: false },
    },
  ],
  mistakes: [
    { what: 'no key', settings: {}, code: 'setting-missing' },
    { what: 'the project itself', url: 'https://abcdefgh.supabase.co/', code: 'not-this-service' },
    {
      what: 'a function',
      url: 'https://abcdefgh.supabase.co/rest/v1/rpc/book_place',
      code: 'not-this-service',
    },
  ],
};
