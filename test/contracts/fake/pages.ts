import type { Answer } from './service.ts';

/** What a service shows to people who sent a form of their own. */
export const thanksPage: Answer = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html><title>Thank you</title><h1>Thank you</h1>',
};

/** What stands in the way of a form that a puzzle was put before. */
export const loginPage: Answer = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html><title>Please sign in</title><h1>Please sign in</h1>',
};
