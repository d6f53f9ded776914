import { html } from 'hono/html';
import type { Answer } from './problems.ts';

/** The page that a form without script leads to: what came of it, in words, with everything that was sent to us escaped. */
export const receipt = ({ status, body }: Answer) => {
  const { heading, words } = status < 300 ? good(body) : bad(body);
  const shown = words.filter((text) => text !== '');
  const manageUrl = typeof body['manageUrl'] === 'string' ? body['manageUrl'] : '';
  return {
    heading,
    content: html`${shown.map((text) => html`<p>${text}</p>`)}${
      manageUrl && html`<p><a href="${manageUrl}">Change or cancel</a></p>`
    }`,
  };
};

type Body = Answer['body'];

const good = (body: Body) => ({
  heading: headings.get(String(body['status'])) ?? 'Your request was received',
  words: [
    `Your reference: ${body['reference']}. Please keep it.`,
    body['status'] === 'waiting-list'
      ? `You are number ${body['position']} on the list.`
      : body['status'] === 'noted'
        ? 'This is not a booking: no place was taken.'
        : `Places: ${body['places']}.`,
  ],
});

const headings = new Map([
  ['confirmed', 'You are booked'],
  ['waiting-list', 'You are on the waiting list'],
  ['noted', 'You asked to hear about the next one'],
]);

const bad = (body: Body) => ({
  heading: String(body['title']),
  words: [
    String(body['detail'] ?? ''),
    ...(Array.isArray(body['errors']) ? body['errors'].map(inWords) : []),
    body['type'] && body['reference'] ? `The booking that is recorded: ${body['reference']}.` : '',
    'No new booking was made. Go back to the page before: your answers should still be there.',
  ],
});

const inWords = (problem: { readonly pointer?: unknown; readonly detail?: unknown }): string =>
  `${String(problem.pointer).split('/').at(-1)}: ${String(problem.detail)}`;
