import type { Option } from './question.ts';
import { own } from './own.ts';
import { readText } from './read-text.ts';

/** More than anyone would read, and enough for every country. */
export const mostOptions = 300;

/** Options are strings or objects; one that has nothing to show, or says what another said, is not among them. */
export const readOptions = (input: readonly unknown[]): readonly Option[] => {
  const options = new Map<string, Option>();
  for (const item of input.slice(0, mostOptions)) {
    const option = readOption(item);
    if (option && !options.has(option.value)) options.set(option.value, option);
  }
  return [...options.values()];
};

const readOption = (item: unknown): Option | undefined => {
  const plain = readText(item);
  if (typeof plain === 'string') return { value: plain, label: plain };
  const given = own(item, 'value');
  const label = readText(own(item, 'label')) ?? readText(given);
  const value = readText(given) ?? label;
  const hint = readText(own(item, 'hint'));
  const remaining = own(item, 'remaining');
  if (label === undefined || typeof value !== 'string') return undefined;
  return {
    value,
    label,
    ...(hint && { hint }),
    ...(own(item, 'exclusive') === true && { exclusive: true }),
    ...(own(item, 'other') === true && { other: true }),
    ...(Number.isSafeInteger(remaining) && { remaining: Math.max(Number(remaining), 0) }),
  };
};
