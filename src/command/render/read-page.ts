import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { isAddress } from '../reading/address.ts';
import { readText } from '../reading/read-file.ts';

/** A page that is to be written again: a file of UTF-8, kept to the byte. */
export const readPage = async (page: string, mostBytes: number): Promise<Text | Failure> => {
  if (isAddress(page)) return { source: page, code: 'not-a-page-file' };
  const read = await readText(page, mostBytes);
  if ('code' in read) return read;
  try {
    const bytes = await readFile(page);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ...read, url: pathToFileURL(page).href, text };
  } catch {
    return { source: page, code: 'not-utf-8' };
  }
};
