import { readFile } from 'node:fs/promises';
import { own } from '../../source/value.ts';
import { version } from '../../version.ts';
import { readRemembered, type Remembered } from './remembered.ts';

/** What stands beside the events between two imports. Without it everything is asked for anew, and nothing is lost. */
export interface Memory {
  /** Milliseconds since the epoch; 0: never. */
  readonly importedAt: number;
  readonly sources: ReadonlyMap<string, Remembered>;
}

/** `events.json` has `events.sources.json` beside it. */
export const memoryFile = (out: string): string => `${out.replace(/\.json$/i, '')}.sources.json`;

/** A memory of another release, or one that cannot be read, is none. */
export const recall = async (file: string): Promise<Memory> => {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    const sources = own(kept, 'sources');
    if (own(kept, 'version') === version && Array.isArray(sources)) {
      const importedAt = Number(own(kept, 'importedAt')) || 0;
      return { importedAt, sources: new Map(sources.flatMap(readRemembered)) };
    }
  } catch {
    // There is none yet.
  }
  return { importedAt: 0, sources: new Map() };
};

export const memoryText = ({ importedAt, sources }: Memory): string =>
  `${JSON.stringify({ version, importedAt, sources: [...sources] })}\n`;
