import type { FakeService } from '../fake/service.ts';
import { thanksPage } from '../fake/pages.ts';

export const jotform: FakeService = {
  url: 'https://submit.jotform.com/submit/123456789012345',
  settings: {
    names: {
      name: 'q3_name[first]',
      email: 'q4_email',
      interests: 'q5_interests[]',
      accessNeeds: 'q6_access',
      submissionId: 'q7_id',
    },
  },
  cors: 'none',
  answersPages: true,
  onlyNamed: true,
  refuses: ({ type, field }) =>
    type === 'application/x-www-form-urlencoded' &&
    field('formID')[0] === '123456789012345' &&
    field('simple_spc')[0] === '123456789012345-123456789012345' &&
    field('q5_interests[]').length === 2
      ? undefined
      : { status: 200, type: 'text/html', body: '<h1>Please prove that you are human</h1>' },
  success: thanksPage,
  mistakes: [
    {
      what: 'the page of the form',
      url: 'https://form.jotform.com/123456789012345',
      code: 'not-this-service',
    },
    { what: 'no names', settings: {}, code: 'names-missing' },
  ],
};
