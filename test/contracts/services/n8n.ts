import type { FakeService } from '../fake/service.ts';

export const n8n: FakeService = {
  url: 'https://charity.app.n8n.cloud/webhook/6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
  cors: 'full',
  refuses: ({ json }) => (json ? undefined : { status: 400, body: { message: 'Nothing was sent' } }),
  success: { status: 200, body: { message: 'Workflow was started' } },
  surprises: [
    {
      name: 'a workflow that answers in our words',
      answer: { status: 200, body: { status: 'waiting-list', position: 3 } },
      outcome: { kind: 'accepted', standing: 'waiting-list', position: 3 },
    },
    {
      name: 'a workflow that is not active',
      answer: { status: 404, body: { code: 404, message: 'The requested webhook is not registered.' } },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [
    {
      what: 'the test address',
      url: 'https://charity.app.n8n.cloud/webhook-test/6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
      code: 'n8n-test',
    },
    { what: 'the workflow', url: 'https://charity.app.n8n.cloud/workflow/12', code: 'not-this-service' },
  ],
};
