import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const googleForms: FakeService = {
  url: 'https://docs.google.com/forms/d/e/1FAIpQLSabc/formResponse',
  settings: {
    names: {
      name: 'entry.1',
      email: 'entry.2',
      interests: 'entry.3',
      accessNeeds: 'entry.4',
      submissionId: 'entry.5',
    },
  },
  cors: 'none',
  answersPages: true,
  onlyNamed: true,
  refuses: ({ type, field }) =>
    type === 'application/x-www-form-urlencoded' && field('entry.3').join() === 'tea,tech'
      ? undefined
      : { status: 400, type: 'text/html', body: '<h1>Something went wrong</h1>' },
  success: thanksPage,
  mistakes: [
    {
      what: 'the page of the form',
      url: 'https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform',
      code: 'not-this-service',
    },
    { what: 'the editor', url: 'https://docs.google.com/forms/d/1abc/edit', code: 'not-this-service' },
    { what: 'no names', settings: {}, code: 'names-missing' },
  ],
};
