import type { Verb } from './verb.ts';

export const check: Verb = { name: 'check', summary: '', help: '', options: {}, run: async () => 0 };
