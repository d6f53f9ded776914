import type { FakeService } from '../fake/service.ts';

export const hubspot: FakeService = {
  url: 'https://api.hsforms.com/submissions/v3/integration/submit/1234567/6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
  cors: 'full',
  refuses({ type, field }) {
    const fields = field('fields')[0];
    const isRight =
      type === 'application/json' &&
      Array.isArray(fields) &&
      fields.every(
        ({ name, value }: Record<string, unknown>) =>
          /^[a-z][a-z0-9_]*$/.test(String(name)) && typeof value === 'string',
      );
    return isRight
      ? undefined
      : { status: 400, body: { status: 'error', message: 'The request is not valid' } };
  },
  success: { status: 200, body: { inlineMessage: '<p>Thanks</p>' } },
  refusal: {
    answer: {
      status: 400,
      body: {
        status: 'error',
        message: 'The request is not valid',
        errors: [{ message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' }],
      },
    },
    problem: { code: 'INVALID_EMAIL', question: 'email', message: 'Invalid email address' },
  },
  surprises: [
    {
      name: 'a thank-you page in place of words',
      answer: { status: 200, body: { redirectUri: 'https://charity.example/thanks' } },
      outcome: { kind: 'accepted', standing: 'unconfirmed' },
    },
    {
      name: 'a field that is not on the form',
      answer: {
        status: 400,
        body: {
          status: 'error',
          errors: [
            {
              message: "Error in 'fields.event_id'. It is not on the form",
              errorType: 'FIELD_NOT_IN_FORM_DEFINITION',
            },
          ],
        },
      },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'hubspot-field',
    },
    {
      name: 'a puzzle that was turned on',
      answer: {
        status: 400,
        body: {
          status: 'error',
          errors: [{ message: 'The form has recaptcha enabled', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }],
        },
      },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'service-captcha',
    },
    {
      name: 'a required question in their words',
      answer: {
        status: 400,
        body: {
          errors: [
            {
              message: "Error in 'fields.access_needs'. Required field is missing",
              errorType: 'REQUIRED_FIELD',
            },
          ],
        },
      },
      outcome: {
        kind: 'refused',
        problems: [{ code: 'REQUIRED_FIELD', question: 'accessNeeds', message: 'Required field is missing' }],
      },
    },
  ],
  mistakes: [
    {
      what: 'the way that needs a secret',
      url: 'https://api.hsforms.com/submissions/v3/integration/secure/submit/1234567/6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
      code: 'not-this-service',
    },
  ],
};
