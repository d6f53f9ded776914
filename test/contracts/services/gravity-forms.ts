import type { FakeService } from '../fake/service.ts';

export const gravityForms: FakeService = {
  url: 'https://charity.example/wp-json/gf/v2/forms/1/submissions',
  settings: {
    names: {
      name: 'input_1',
      email: 'input_3',
      accessNeeds: 'input_4',
      interests: 'input_5',
      submissionId: 'input_6',
    },
  },
  cors: 'full',
  onlyNamed: true,
  refuses: ({ field }) =>
    field('input_1').length && field('input_5')[0] === 'tea, tech'
      ? undefined
      : { status: 400, body: { is_valid: false, validation_messages: { 1: 'This field is required.' } } },
  success: {
    status: 200,
    body: { is_valid: true, confirmation_type: 'message', confirmation_message: '<div>Thanks</div>' },
  },
  refusal: {
    answer: {
      status: 400,
      body: { is_valid: false, validation_messages: { 3: 'Enter a valid email' }, page_number: 1 },
    },
    problem: { code: 'invalid', question: 'email', message: 'Enter a valid email' },
  },
  surprises: [
    {
      name: 'a field that nobody asked for here',
      answer: {
        status: 400,
        body: { is_valid: false, validation_messages: { 9: 'This field is required.' } },
      },
      outcome: { kind: 'refused', problems: [{ code: 'invalid', message: 'This field is required.' }] },
    },
    {
      name: 'a 200 that is not valid',
      answer: { status: 200, body: { is_valid: false } },
      outcome: { kind: 'unknown', reason: 'not-an-answer' },
    },
  ],
  mistakes: [
    { what: 'no names', settings: {}, code: 'names-missing' },
    {
      what: 'the form itself',
      url: 'https://charity.example/wp-json/gf/v2/forms/1',
      code: 'not-this-service',
    },
  ],
};
