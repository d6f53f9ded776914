import type { Payload } from '../preset.ts';
import { toJson } from './json.ts';

/**
 * A payload as the fields of a form. A list is one field, joined by commas, because many services keep only the last
 * of several fields with one name; where the name ends in `[]` they keep them all, and each item is its own field.
 */
export const toFields = (
  payload: Payload,
  repeatsNames = false,
): readonly (readonly [name: string, value: string | File])[] =>
  Object.entries(payload).flatMap(([name, value]): (readonly [string, string | File])[] => {
    if (value === undefined) return [];
    if (isFile(value)) return [[name, value] as const];
    if (!Array.isArray(value)) return [[name, toText(value)] as const];
    const items = value.map(toText);
    return repeatsNames || name.endsWith('[]')
      ? items.map((item) => [name, item] as const)
      : [[name, items.join(', ')] as const];
  });

const toText = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? toJson(value) : String(value);
};

const isFile = (value: unknown): value is File => typeof File === 'function' && value instanceof File;
