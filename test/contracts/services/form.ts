import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const form: FakeService = {
  url: 'https://charity.example/form.php',
  // What an HTML form sends needs no asking.
  cors: 'simple',
  answersPages: true,
  refuses: ({ type }) =>
    type === 'application/x-www-form-urlencoded'
      ? undefined
      : { status: 400, type: 'text/html', body: '<h1>No</h1>' },
  success: thanksPage,
  refusal: {
    answer: { status: 422, body: { errors: [{ field: 'email', message: 'Look again' }] } },
    problem: { code: 'invalid', question: 'email', message: 'Look again' },
  },
  mistakes: [],
};
