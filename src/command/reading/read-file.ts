import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeBytes } from './decode-bytes.ts';
import type { Text } from '../../source/load.ts';
import type { Failure } from '../../source/loaded.ts';
import { isFileUrl } from './address.ts';

/** A file is read like an answer from the web; its ending stands for the media type. Nothing is thrown. */
export const readText = async (source: string, mostBytes: number): Promise<Text | Failure> => {
  try {
    const path = isFileUrl(source) ? fileURLToPath(source) : source;
    const facts = await stat(path);
    if (!facts.isFile()) return { source, code: 'not-a-file' };
    if (facts.size > mostBytes) return { source, code: 'too-large' };
    const contentType = mediaTypes.get(extname(path).toLowerCase()) ?? '';
    return {
      url: pathToFileURL(path).href,
      text: decodeBytes(await readFile(path), contentType),
      contentType,
    };
  } catch (error) {
    return { source, code: Object(error).code === 'ENOENT' ? 'no-such-file' : 'not-readable' };
  }
};

const mediaTypes = new Map([
  ['.csv', 'text/csv'],
  ['.tsv', 'text/tab-separated-values'],
  ['.ics', 'text/calendar'],
  ['.json', 'application/json'],
  ['.html', 'text/html'],
]);
