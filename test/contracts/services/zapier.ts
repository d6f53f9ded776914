import type { FakeService } from '../fake/service.ts';

export const zapier: FakeService = {
  url: 'https://hooks.zapier.com/hooks/catch/123456/abcdef/',
  cors: 'simple',
  refuses: ({ type, json }) =>
    type === 'text/plain' && json ? undefined : { status: 400, body: { status: 'error' } },
  success: { status: 200, body: { attempt: 'a', id: 'a', request_id: 'a', status: 'success' } },
  mistakes: [{ what: 'the editor', url: 'https://zapier.com/editor/123456/draft', code: 'not-this-service' }],
};
