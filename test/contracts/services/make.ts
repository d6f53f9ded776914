import type { FakeService } from '../fake/service.ts';

export const make: FakeService = {
  url: 'https://hook.eu1.make.com/abcdefghijkl',
  cors: 'full',
  refuses: ({ json }) => (json ? undefined : { status: 400, body: 'Bad Request', type: 'text/plain' }),
  success: { status: 200, body: 'Accepted', type: 'text/plain' },
  surprises: [
    {
      name: 'a scenario that counts places and says so in our words',
      answer: { status: 200, body: { status: 'confirmed', reference: 'M-1' } },
      outcome: { kind: 'accepted', standing: 'confirmed', reference: 'M-1' },
    },
    {
      name: 'a scenario that was turned off',
      answer: { status: 410, body: 'There is no scenario listening for this webhook.', type: 'text/plain' },
      outcome: { kind: 'refused', reason: 'endpoint-not-working' },
    },
  ],
  mistakes: [
    { what: 'the scenario', url: 'https://eu1.make.com/123/scenarios/456/edit', code: 'not-this-service' },
  ],
};
