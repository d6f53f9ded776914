import { isTimeZone } from '../event/time-zone.ts';
import type { Failure } from '../source/loaded.ts';
import { findingsOf, isRequired, lineFor } from './check/findings.ts';
import { sourcesIn } from './check/sources-in.ts';
import type { Limits } from './reading/fetch-text.ts';
import { getText, isFailure, isSourced } from './reading/get-text.ts';
import { readTexts, troublesOf, type Sourced } from './reading/read-texts.ts';
import type { Terminal } from './terminal.ts';
import { exitStatus, type ExitStatus, type Verb } from './verb.ts';
import { wordsFor } from './words.ts';

const help = `npx turnout check <page or file> …

Says what the events of a page, a file or an address lack, for booking and for search engines, and how to mend it.
Where a page has its events from elsewhere (src="events.json"), those are read.

  --time-zone <name>       of times that do not say; Europe/London unless given
  --site <folder>          where a page's address /events.json begins; the folder you are in unless given
  --allow-private          read addresses of this machine and of private networks too

Ends with 0 when nothing is lacking, 1 when something is that is recommended, 2 when something is that is required or
could not be read, 64 when it was not understood.`;

/** Says what events lack before a visitor or a search engine finds it out. */
export const check: Verb = {
  name: 'check',
  summary: 'says what the events of a page or a file lack, for booking and for search engines',
  help,
  options: {
    'time-zone': { type: 'string' },
    site: { type: 'string' },
    'allow-private': { type: 'boolean' },
  },
  run: async ({ words, options }, terminal) => {
    const timeZone = String(options['time-zone'] ?? 'Europe/London');
    const wrong = !words.length
      ? 'Say what to check: pages, files or addresses.'
      : isTimeZone(timeZone)
        ? undefined
        : `“${timeZone}” is not a time zone. Write a name such as Europe/London.`;
    if (wrong) {
      terminal.complain(wrong);
      return exitStatus.wrong;
    }
    const limits = { ...usual, allowPrivate: options['allow-private'] === true };
    return checkAll(words, { timeZone, site: String(options['site'] ?? '.') }, limits, terminal);
  },
};

const usual = { bytes: 20_000_000, milliseconds: 30_000 };

const checkAll = async (
  sources: readonly string[],
  { timeZone, site }: { readonly timeZone: string; readonly site: string },
  limits: Limits,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const given = await Promise.all(sources.map((source) => getText(source, limits)));
  const all = await Promise.all(given.map((one) => ('code' in one ? [one] : behind(one, limits, site))));
  const failures = all.flat().filter(isFailure);
  const texts = all.flat().filter(isSourced);
  const loaded = await readTexts(texts, { timeZone });
  const { events, skipped, notes } = loaded;

  const findings = findingsOf(events);
  for (const { source, code, facts } of failures)
    terminal.print(`required    ${wordsFor(code, { ...facts, source })}`);
  const lost = troublesOf({ ...loaded, notes: [] }, texts);
  for (const line of lost) terminal.print(`required    ${line}`);
  for (const finding of findings) terminal.print(lineFor(finding));
  for (const line of troublesOf({ ...loaded, failures: [], skipped: [] }, texts))
    terminal.print(`recommended ${line}`);
  const isBad = failures.length + loaded.failures.length + skipped.length > 0 || findings.some(isRequired);
  const isFine = !isBad && !findings.length && !notes.length;
  terminal.print(
    `${events.length} ${events.length === 1 ? 'event' : 'events'} read${isFine ? '; nothing is lacking.' : '.'}`,
  );
  return isBad ? exitStatus.failed : isFine ? exitStatus.done : exitStatus.partly;
};

/** A page that names where its events are is checked by those. */
const behind = async (
  page: Sourced,
  limits: Limits,
  site: string,
): Promise<readonly (Sourced | Failure)[]> => {
  const sources = sourcesIn(page.text, site);
  return sources.length ? Promise.all(sources.map((source) => getText(source, limits))) : [page];
};
