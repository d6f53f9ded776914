import type { FakeService } from '../fake/service.ts';

export const appsScript: FakeService = {
  url: 'https://script.google.com/macros/s/AKfycbx-1234567890_abc/exec',
  // It has no way to answer a preflight.
  cors: 'simple',
  refuses: ({ type, json }) =>
    type === 'text/plain' && json ? undefined : { status: 405, type: 'text/html', body: '<h1>Error</h1>' },
  speaksContract: true,
  success: {
    status: 200,
    body: { status: 'confirmed', reference: 'TEA-4F7K', places: 2, remainingAttendeeCapacity: 6 },
    redirected: true,
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
      redirected: true,
    },
    problem: { code: 'format', question: 'email', message: 'Look again' },
  },
  surprises: [
    {
      name: 'sold out, in a body of a 200',
      answer: {
        status: 200,
        body: { ok: false, status: 409, type: 'https://turnout.example/problems/sold-out' },
        redirected: true,
      },
      outcome: { kind: 'refused', reason: 'sold-out' },
    },
    {
      name: 'nothing of our contract',
      answer: { status: 200, body: { ok: true }, redirected: true },
      outcome: { kind: 'unknown', reason: 'not-an-answer', repeatable: true },
    },
    {
      name: 'a script that broke down',
      answer: {
        status: 200,
        type: 'text/html',
        body: '<title>Error</title>TypeError: sheet is null',
        redirected: true,
      },
      outcome: { kind: 'unknown', repeatable: true },
    },
  ],
  mistakes: [
    {
      what: 'the address for those who edit it',
      url: 'https://script.google.com/macros/s/AKfycbx-1234567890_abc/dev',
      code: 'apps-script-dev',
    },
    {
      what: 'the address that an answer was read from',
      url: 'https://script.googleusercontent.com/macros/echo?user_content_key=abc',
      code: 'apps-script-echo',
    },
    { what: 'the editor', url: 'https://script.google.com/home/projects/abc/edit', code: 'not-this-service' },
  ],
};
