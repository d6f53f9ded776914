import type { FakeService } from '../fake/service.ts';

export const powerAutomate: FakeService = {
  url: 'https://prod-01.uksouth.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Abc_123-xyz',
  cors: 'full',
  refuses: ({ type, json }) =>
    type === 'application/json' && json
      ? undefined
      : { status: 400, body: { error: { code: 'TriggerInputSchemaMismatch' } } },
  success: { status: 202 },
  surprises: [
    {
      name: 'a flow with a Response that refuses',
      answer: { status: 422, body: { errors: [{ field: 'email', message: 'Look again' }] } },
      outcome: { kind: 'refused', problems: [{ code: 'invalid', question: 'email', message: 'Look again' }] },
    },
    {
      name: 'a flow that those alone may call who sign in',
      answer: {
        status: 401,
        body: { error: { code: 'DirectApiAuthorizationRequired', message: 'Sign in' } },
      },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [
    {
      what: 'an address without its signature',
      url: 'https://prod-01.uksouth.logic.azure.com/workflows/abc/triggers/manual/paths/invoke?api-version=2016-06-01',
      code: 'not-this-service',
    },
  ],
};
