import type { FakeService } from '../fake/service.ts';

export const json: FakeService = {
  url: 'https://charity.example/hook',
  cors: 'full',
  refuses: ({ type, json }) => (type === 'application/json' && json ? undefined : { status: 415, body: {} }),
  success: { status: 200, body: { message: 'Thank you' } },
  refusal: {
    answer: { status: 400, body: { errors: { email: ['Look again'] } } },
    problem: { code: 'invalid', question: 'email', message: 'Look again' },
  },
  surprises: [
    { name: 'an empty 201', answer: { status: 201 }, outcome: { kind: 'accepted', standing: 'unconfirmed' } },
    { name: 'an empty 204', answer: { status: 204 }, outcome: { kind: 'accepted', standing: 'unconfirmed' } },
  ],
  mistakes: [],
};
