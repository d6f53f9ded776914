import { readPage } from './render/read-page.ts';
import { renderPage } from './render/render-page.ts';
import { writeWhole } from './import/write-whole.ts';
import type { Limits } from './reading/fetch-text.ts';
import type { Terminal } from './terminal.ts';
import { exitStatus, type ExitStatus, type Verb } from './verb.ts';
import { wordsFor } from './words.ts';

const help = `npx turnout render <page> …

Writes the timetable into the pages of your site, between the tags, as plain HTML: it is there for visitors without
script, for search engines and in a browser's reading view. The timetable takes its place when the script runs. What
stands between the tags besides stays as it is; rendering again replaces what was written before.

  --site <folder>          where an address such as /events.json begins; the folder you are in unless given
  --allow-private          read addresses of this machine and of private networks too

Ends with 0 when every timetable was written, 1 when some could not be and stay as they were, 2 when none could be,
64 when it was not understood.`;

/** Writes timetables into pages before anyone asks for them; what cannot be read leaves a page as it is. */
export const render: Verb = {
  name: 'render',
  summary: 'writes the timetable into a page as plain HTML, for when there is no script',
  help,
  options: { site: { type: 'string' }, 'allow-private': { type: 'boolean' } },
  run: async ({ words: pages, options }, terminal) => {
    if (!pages.length) {
      terminal.complain('Say which pages to write into: files of HTML.');
      return exitStatus.wrong;
    }
    const site = String(options['site'] ?? '.');
    const limits = {
      bytes: 20_000_000,
      milliseconds: 30_000,
      allowPrivate: options['allow-private'] === true,
    };
    const ended: ExitStatus[] = [];
    for (const page of pages) ended.push(await renderOne(page, site, limits, terminal));
    const [first = exitStatus.failed] = ended;
    return ended.every((status) => status === first) ? first : exitStatus.partly;
  },
};

const renderOne = async (
  page: string,
  site: string,
  limits: Limits,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const complain = (code: string): void => terminal.complain(wordsFor(code, { source: page }));
  const read = await readPage(page, limits.bytes);
  if ('code' in read) {
    complain(read.code);
    return exitStatus.failed;
  }
  const { text, written, failed, troubles } = await renderPage(read, site, limits);
  for (const trouble of troubles) terminal.complain(trouble);
  if (!written.length && !failed) complain('no-timetable');
  if (!written.length) return exitStatus.failed;
  const wrong = text === read.text ? undefined : await writeWhole(page, text);
  if (wrong) {
    terminal.complain(`${page} could not be written (${wrong}).`);
    return exitStatus.failed;
  }
  for (const count of written)
    terminal.print(
      `${page}: ${count} ${count === 1 ? 'event' : 'events'}${text === read.text ? ' (nothing changed)' : ''}`,
    );
  return failed ? exitStatus.partly : exitStatus.done;
};
