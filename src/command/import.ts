import { collect, type Collected } from './import/collect.ts';
import { changesFrom } from './import/changes.ts';
import { gather, type Gathered } from './import/gather.ts';
import { importHelp } from './import/help.ts';
import { eventsIn, readKept } from './import/kept-events.ts';
import { memoryFile, memoryText, recall, type Memory } from './import/memory.ts';
import { remember } from './import/remember.ts';
import { listed, reportOf } from './import/report.ts';
import { readSettings, type Settings } from './import/settings.ts';
import { shrinks } from './import/shrinks.ts';
import { eventsBetween } from './import/window.ts';
import { writeWhole } from './import/write-whole.ts';
import { troublesOf } from './reading/read-texts.ts';
import type { Terminal } from './terminal.ts';
import { documentOf } from './to-json-ld.ts';
import { exitStatus, type ExitStatus, type Verb } from './verb.ts';
import { wordsFor } from './words.ts';

/** Reads events from wherever they are, and keeps them in one file; what is there is never made worse. */
export const importEvents: Verb = {
  name: 'import',
  summary: 'keeps the events of files, pages and feeds in one file for your site',
  help: importHelp,
  options: {
    out: { type: 'string' },
    'time-zone': { type: 'string' },
    type: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'time-limit': { type: 'string' },
    'size-limit': { type: 'string' },
    pages: { type: 'string' },
    'allow-shrink': { type: 'boolean' },
    'allow-private': { type: 'boolean' },
  },
  run: async (given, terminal) => {
    const now = Date.now();
    const settings = readSettings(given, now);
    if (typeof settings !== 'string') return importWith(settings, now, terminal);
    terminal.complain(settings);
    return exitStatus.wrong;
  },
};

const importWith = async (settings: Settings, now: number, terminal: Terminal): Promise<ExitStatus> => {
  const { sources, out } = settings;
  const nothing = (why: string): ExitStatus => {
    terminal.complain(why);
    return exitStatus.failed;
  };
  const kept = await readKept(out);
  if (kept === 'not-ours')
    return nothing(
      `${out} holds something else than events that can be read. Move it away, or choose another name.`,
    );

  const memory = await recall(memoryFile(out));
  const gathered: Gathered[] = [];
  for (const source of sources) {
    gathered.push(await gather(source, memory.sources.get(source), { ...settings, ...terminal }));
  }
  const collected = await collect(gathered, memory.sources, settings);
  sayTroubles(collected, memory.sources, terminal);
  if (!gathered.some((one) => gave(one, collected, memory)))
    return nothing(`Nothing was read; ${out} ${kept.text ? 'stays as it is' : 'was not written'}.`);

  const before = eventsBetween(kept.events, settings);
  const read = eventsBetween(collected.loaded.events, settings);
  // Which events were those of a source that gives nothing cannot be told: none is taken away.
  const events = collected.uncertain
    ? eventsBetween([...read, ...changesFrom(before, read).gone], settings)
    : read;
  const changes = changesFrom(before, events);
  if (!settings.allowShrink && shrinks(before, changes.gone, { importedAt: memory.importedAt, now }))
    return nothing(
      `${out} stays as it is: of its ${before.length} events ${changes.gone.length} would go. If that is right, add --allow-shrink.`,
    );

  const text = documentOf(events);
  if (eventsIn(text)?.length !== events.length)
    return nothing(
      `${out} stays as it is: what was read could not be written in a way that can be read again.`,
    );
  const wrong = text === kept.text ? undefined : await writeWhole(out, text);
  if (wrong)
    return nothing(
      `${out} could not be written (${wrong}). Check that its folder is there, and that you may write in it.`,
    );
  const remembered = remember(gathered, collected.broken, memory.sources);
  await writeWhole(memoryFile(out), memoryText({ importedAt: now, sources: remembered }));
  for (const line of reportOf(out, events, changes)) terminal.print(line);
  if (!events.length) terminal.complain(noneFor(collected.loaded, settings));
  return collected.failures.length ? exitStatus.partly : exitStatus.done;
};

/** A calendar whose series are all over looks like one that could not be read. */
const noneFor = ({ events, skipped }: Collected['loaded'], { from, to }: Settings): string => {
  if (!events.length && skipped.length) return 'No event is left: what was left out, and why, is said above.';
  return from || to
    ? 'No event that was read falls on the days of --from and --to.'
    : 'No event that was read is still to come, or was in the last year. Series that are over are read with --from and a day.';
};

const sayTroubles = (
  { loaded, texts, failures }: Collected,
  before: Memory['sources'],
  terminal: Terminal,
): void => {
  const unread = failures.filter((failure) => !loaded.failures.includes(failure));
  const lines = [
    ...unread.map(({ source, code, facts }) => wordsFor(code, { ...facts, source })),
    ...troublesOf(loaded, texts),
  ];
  for (const line of listed(lines)) terminal.complain(line);
  for (const { source } of failures)
    if (before.has(source)) terminal.complain(`${source} counts as it was when it was last read.`);
};

/** Something new came of a source: its text, or more of a feed. */
const gave = (
  { source, text, feed, failure }: Gathered,
  { broken }: Collected,
  { sources }: Memory,
): boolean => {
  const said = sources.get(source);
  if (feed) return !failure || !(said?.kind === 'feed' && said.next === feed.next);
  return text !== undefined && !broken.has(source);
};
