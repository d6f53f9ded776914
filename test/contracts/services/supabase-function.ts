import type { FakeService } from '../fake/service.ts';

export const supabaseFunction: FakeService = {
  url: 'https://abcdefgh.supabase.co/rest/v1/rpc/book_place',
  settings: { extra: { apikey: 'sb_publishable_abc' } },
  cors: 'full',
  allows: ['apikey'],
  refuses: ({ type, field, headers }) =>
    headers['apikey'] !== 'sb_publishable_abc'
      ? { status: 401, body: { message: 'No API key found in request' } }
      : type === 'application/json' && field('booking').length
        ? undefined
        : { status: 404, body: { code: 'PGRST202', message: 'Could not find the function' } },
  speaksContract: true,
  success: {
    status: 200,
    body: { status: 'confirmed', reference: 'TEA-4F7K', places: 2, remainingAttendeeCapacity: 6 },
  },
  refusal: {
    answer: {
      status: 200,
      body: {
        ok: false,
        type: 'https://turnout.example/problems/invalid',
        status: 422,
        errors: [{ pointer: '#/attendee/email', code: 'format', detail: 'Look again' }],
      },
    },
    problem: { code: 'format', question: 'email', message: 'Look again' },
  },
  surprises: [
    {
      name: 'sold out, in a body of a 200',
      answer: {
        status: 200,
        body: { ok: false, status: 409, type: 'https://turnout.example/problems/sold-out' },
      },
      outcome: { kind: 'refused', reason: 'sold-out' },
    },
    {
      name: 'nothing of our contract',
      answer: { status: 200, body: { ok: true } },
      outcome: { kind: 'unknown', reason: 'not-an-answer', repeatable: true },
    },
    {
      name: 'no such function',
      answer: { status: 404, body: { code: 'PGRST202', message: 'Could not find the function' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [
    { what: 'no key', settings: {}, code: 'setting-missing' },
    { what: 'a table', url: 'https://abcdefgh.supabase.co/rest/v1/bookings', code: 'not-this-service' },
  ],
};
