import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly status: number | null;
  /** What was printed. */
  readonly out: string;
  /** Troubles. */
  readonly aside: string;
}

const command = join(process.cwd(), 'build/src/command/turnout.js');

/** Runs the command as a webmaster would, in a folder of its own. */
export const turnout = (folder: string, words: readonly string[], file = command): Promise<Ended> =>
  new Promise((resolve) => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const child = spawn(process.execPath, [file, ...words], { cwd: folder, env });
    const said = { out: '', aside: '' };
    child.stdout.on('data', (text) => (said.out += text));
    child.stderr.on('data', (text) => (said.aside += text));
    child.once('close', (status) => resolve({ status, ...said }));
  });

/** A folder that is gone after the test. */
export const temporaryFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'turnout-'));
  return {
    path,
    write: (name: string, content: unknown): void =>
      writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content)),
    read: (name: string): string => readFileSync(join(path, name), 'utf8'),
    remove: (): void => rmSync(path, { recursive: true, force: true }),
  };
};

/** The events of a file that was kept, as they stand there. */
export const eventsIn = (text: string): readonly Record<string, unknown>[] => JSON.parse(text)['@graph'];

export const namesIn = (text: string): readonly unknown[] => eventsIn(text).map((event) => event['name']);

/** Events far ahead, so that none ends while a test runs. */
export const someEvents = (...names: readonly string[]) => ({
  '@context': 'https://schema.org',
  '@graph': names.map((name, at) => ({
    '@type': 'Event',
    identifier: name,
    name,
    startDate: `2097-03-${String(at + 1).padStart(2, '0')}T10:00`,
  })),
});
