import type { FakeService } from '../fake/service.ts';

export const booking: FakeService = {
  url: 'https://charity.example/bookings',
  cors: 'full',
  allows: ['idempotency-key'],
  refuses: ({ type, field, headers }) =>
    type === 'application/json' && `"${String(field('submissionId')[0])}"` === headers['idempotency-key']
      ? undefined
      : { status: 415, body: { status: 415 } },
  speaksContract: true,
  success: {
    status: 200,
    body: { status: 'confirmed', reference: 'TEA-4F7K', places: 2, remainingAttendeeCapacity: 6 },
  },
  refusal: {
    answer: {
      status: 422,
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
  ],
  mistakes: [],
};
