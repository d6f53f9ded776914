import type { FakeService } from '../fake/service.ts';

export const contactForm7: FakeService = {
  url: 'https://charity.example/wp-json/contact-form-7/v1/contact-forms/7/feedback',
  cors: 'full',
  refuses: ({ type, field }) =>
    type !== 'multipart/form-data'
      ? { status: 415, body: { code: 'wpcf7_unsupported_media_type' } }
      : /^[\w-]+$/.test(String(field('_wpcf7_unit_tag')[0] ?? '')) &&
          field('_wpcf7')[0] === '7' &&
          field('your-email').length
        ? undefined
        : { status: 400, body: { code: 'wpcf7_unit_tag_not_found' } },
  success: {
    status: 200,
    body: {
      contact_form_id: 7,
      status: 'mail_sent',
      message: 'Thank you for your message. It has been sent.',
    },
  },
  refusal: {
    answer: {
      status: 200,
      body: {
        contact_form_id: 7,
        status: 'validation_failed',
        message: 'One or more fields have an error.',
        invalid_fields: [
          { field: 'your-email', message: 'Please enter an email address.', idref: null, error_id: 'x' },
        ],
      },
    },
    problem: { code: 'invalid', question: 'email', message: 'Please enter an email address.' },
  },
  surprises: [
    {
      name: 'a message that could not be mailed',
      answer: { status: 200, body: { status: 'mail_failed', message: 'There was an error.' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
      cause: 'cf7-mail',
    },
    {
      name: 'a message taken for spam',
      answer: { status: 200, body: { status: 'spam', message: 'There was an error.' } },
      outcome: { kind: 'refused', problems: [{ code: 'not-accepted', message: 'There was an error.' }] },
    },
    {
      name: 'an agreement that was not given',
      answer: { status: 200, body: { status: 'acceptance_missing', message: 'You must accept the terms.' } },
      outcome: {
        kind: 'refused',
        problems: [{ code: 'not-accepted', message: 'You must accept the terms.' }],
      },
    },
    {
      name: 'a plugin that stopped it',
      answer: { status: 200, body: { status: 'aborted', message: 'Stopped.' } },
      outcome: { kind: 'refused' },
    },
    {
      name: 'a word that it never said before',
      answer: { status: 200, body: { status: 'queued' } },
      outcome: { kind: 'unknown', reason: 'not-an-answer' },
    },
    {
      name: 'a security plugin that blocks the way',
      answer: { status: 403, type: 'text/html', body: '<h1>Forbidden</h1>' },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [
    {
      what: 'what stands in the shortcode',
      url: 'https://charity.example/wp-json/contact-form-7/v1/contact-forms/1a2b3c4/feedback',
      code: 'cf7-shortcode-id',
    },
    { what: 'the page of the form', url: 'https://charity.example/contact/', code: 'not-this-service' },
  ],
};
