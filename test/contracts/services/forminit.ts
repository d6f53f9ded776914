import type { FakeService } from '../fake/service.ts';

export const forminit: FakeService = {
  url: 'https://forminit.com/f/a1b2c3d4',
  cors: 'full',
  refuses({ type, field }) {
    const blocks = field('blocks')[0];
    if (type !== 'application/json' || !Array.isArray(blocks))
      return { status: 400, body: { error: 'No blocks' } };
    if (blocks.length > 50) return { status: 400, body: { error: 'Too many blocks' } };
    return blocks.every((block: object) => 'type' in block)
      ? undefined
      : { status: 400, body: { error: 'A block without a type' } };
  },
  success: { status: 200, body: { success: true } },
  mistakes: [
    {
      what: 'an address from before it was renamed',
      url: 'https://getform.io/f/a1b2c3d4',
      code: 'not-this-service',
    },
  ],
};
