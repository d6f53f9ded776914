import type { Passing } from './breaking.ts';

export const problem = (status: number, slug: string, members: object = {}): Passing => ({
  method: '',
  path: '',
  status,
  headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*', allow: 'POST' },
  body: JSON.stringify({ type: `https://turnout.example/problems/${slug}`, title: slug, status, ...members }),
});

type Members = { readonly [member: string]: unknown };

const membersOf = (text: string): Members | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const idIn = ({ body }: Passing): string | undefined => {
  const id = membersOf(body)?.['submissionId'];
  return typeof id === 'string' ? id : undefined;
};

/** A booking that would be taken. */
export const isWhole = ({ body }: Passing): boolean => membersOf(body)?.['places'] === 1;

export const edit =
  (change: (body: Members) => object) =>
  (answer: Passing): Passing => {
    const body = membersOf(answer.body);
    return body ? { ...answer, body: JSON.stringify(change(body)) } : answer;
  };

export const rewrite =
  (change: (body: Members) => object) =>
  (asked: Passing): Passing =>
    asked.path === '/bookings' && asked.method === 'POST' ? edit(change)(asked) : asked;

export const when =
  (is: (answer: Passing) => boolean, changes: Partial<Passing>) =>
  (answer: Passing): Passing =>
    is(answer) ? { ...answer, ...changes } : answer;

export const without =
  (header: string) =>
  (answer: Passing): Passing => ({
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== header)),
  });

export const ofForm =
  (change: (answer: Passing) => Passing) =>
  (answer: Passing): Passing =>
    answer.path === '/bookings/form' ? change(answer) : answer;

export const ofAvailability =
  (change: (body: string) => string) =>
  (answer: Passing): Passing =>
    answer.path.startsWith('/availability') ? { ...answer, body: change(answer.body) } : answer;
