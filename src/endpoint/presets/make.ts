import { webhook } from './webhook.ts';

/** Make's custom webhook: "Accepted", or what a module in the scenario answers as JSON. */
export const preset = webhook({
  name: 'make',
  address: /^https:\/\/hook\.(?:[a-z]+\d\.)?make\.com\/\w+\/?$/,
  example: 'https://hook.eu1.make.com/abcdefghijkl',
  enctypes: ['json', 'form', 'text-json'],
  succeeds: (body, { text }) => body !== undefined || text.trim() === 'Accepted',
});
