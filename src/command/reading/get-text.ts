import type { Failure } from '../../source/loaded.ts';
import { isAddress } from './address.ts';
import { fetchText, type Limits } from './fetch-text.ts';
import { readText } from './read-file.ts';
import type { Sourced } from './read-texts.ts';

/** Reads a file or an address, or says why it cannot be read. */
export const getText = async (source: string, limits: Limits): Promise<Sourced | Failure> => {
  const text = isAddress(source) ? await fetchText(source, limits) : await readText(source, limits.bytes);
  // Nothing was asked that could be answered so.
  if (text === 'not-modified') return { source, code: 'answered-304' };
  return 'code' in text ? text : { source, text };
};

export const isFailure = (one: Sourced | Failure): one is Failure => 'code' in one;

export const isSourced = (one: Sourced | Failure): one is Sourced => !isFailure(one);
