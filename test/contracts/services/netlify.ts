import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const netlify: FakeService = {
  url: 'https://charity.example/',
  settings: { extra: { 'form-name': 'places' } },
  cors: 'full',
  honeypot: 'bot-field',
  answersPages: true,
  refuses: ({ type, field }) =>
    /^(?:application\/x-www-form-urlencoded|multipart\/form-data)$/.test(type) &&
    field('form-name')[0] === 'places'
      ? undefined
      : { status: 404, type: 'text/html', body: '<h1>Page not found</h1>' },
  success: thanksPage,
  surprises: [
    {
      name: 'a form that was not found when the site was built',
      answer: { status: 404, type: 'text/html', body: '<h1>Page not found</h1>' },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [],
};
