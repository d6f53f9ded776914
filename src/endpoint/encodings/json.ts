import type { Encoding } from './encoding.ts';

export const json: Encoding = {
  name: 'json',
  mediaType: 'application/json',
  encode: (payload) => ({ body: toJson(payload), contentType: 'application/json' }),
};

/**
 * Writes JSON by itself: old libraries give lists a `toJSON` that turns them into text, and a lone surrogate would
 * travel as an escape that many parsers refuse. What JSON cannot say is left out of an object, and null elsewhere.
 */
export const toJson = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
  if (typeof value === 'boolean' || Number.isFinite(value)) return `${value}`;
  if (typeof value !== 'object' || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => toJson(item)).join()}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${toJson(name)}:${toJson(member)}`).join()}}`;
};
