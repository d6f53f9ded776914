// Everything that the setup notice can say, as a table: what it says, and what to do. It is asked itself, with every
// fact left open, so that no sentence is missing here and none is out of date.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from './markdown.mjs';

const folder = 'elements/setup-notice';
const tables = { notes: 'note-', reasons: 'skipped-', mends: '' };

export const noticeMessages = async () => {
  const { mendFor } = await import(pathToFileURL(resolve(`dist/modules/${folder}/mends.js`)).href);
  const files = [
    'mends',
    'attribute-mends',
    'bundle-mends',
    'endpoint-mends',
    'question-mends',
    'service-mends',
    'sending-mends',
    'setting-mends',
  ];
  const codes = files.flatMap((file) => codesIn(readFileSync(`src/${folder}/${file}.ts`, 'utf8')));
  const rows = [...codes, 'answered-500'].map((code) => inTwo(code, mendFor({ code, facts: open(code) })));
  return table(['the notice says', 'what to do'], rows);
};

/** The names of the functions in the file's tables of sentences. */
const codesIn = (source) =>
  [...source.matchAll(/^const (\w+): \{[^\n]*\} = \{\n([^]*?)^\};/gm)].flatMap(([, name, body]) => {
    if (!Object.hasOwn(tables, name)) throw new Error(`the notice has a table ${name} that the README lacks`);
    return [...body.matchAll(/^ {2}(?:'([\w-]+)'|(\w+)): /gm)].map(
      ([, quoted, plain]) => tables[name] + (quoted ?? plain),
    );
  });

/** Facts of which each is three dots; what was mended is said without the event's name. */
const open = (code) =>
  new Proxy({}, { get: (_, name) => (name === 'item' && code.startsWith('note-') ? undefined : '…') });

/** The first sentence says what is wrong; what follows it, with the advice from below, how to mend it. */
const inTwo = (code, message) => {
  const [, wrong, mend] = /^(.*?[.?])(?: (.*))?$/.exec(message) ?? [];
  const toDo = [advice[code], mend].filter(Boolean).join(' ');
  if (!toDo) throw new Error(`the notice's sentence for ${code} says no way to mend it: “${message}”`);
  return [wrong, toDo];
};

const advice = {
  'skipped-not-an-object': 'Write each event in braces, as in the examples above.',
  'skipped-too-deep': 'Put the event nearer to the top of the file.',
  'skipped-too-many': 'Keep only coming events in the file, or split it over several pages.',
  'note-unreadable-sub-event': 'Give each part a name and a "startDate".',
  'note-no-zone':
    'Nothing, if that zone is right. Else set time-zone, or write the offset: 2027-03-28T10:00+01:00.',
  'note-same-event-twice':
    'Nothing needs to be done; if they are two events, give each its own "identifier".',
  'note-mended-json': 'Nothing needs to be done here, but other readers of the page may be stricter.',
  'bad-heading-level': 'Write 2, 3, 4, 5 or 6.',
  'too-slow': 'Try the address in a browser; put a copy of the file on your own site.',
  'too-deep': 'Put the list of events nearer to the top of the file.',
  'not-read':
    'Check that the whole folder was copied beside turnout.js, and that a script of the page gives plain objects.',
  'no-answer': 'Try the address in a browser, or ask whoever runs it.',
  'unknown-question-set': 'Use one of the sets under “Your own questions”, or the address of your own list.',
  'question-not-an-object': 'Write each question in braces, with a "name", a "label" and a "type".',
  'question-name-twice': 'Give it another name.',
  'question-unknown-type': 'Use one of the types listed under “Your own questions”.',
  'question-no-label': 'Give it the words that visitors read.',
  'question-option-left-out': 'Give each option a "value" and a "label", each value once.',
  'question-empty-group': 'Put questions into it, or take it out.',
  'question-too-many': 'Ask fewer questions, or offer fewer options.',
  'question-too-deep': 'Take a group out of its group.',
  'question-wrong-value': 'See what the key may be under “Your own questions”.',
  'question-back-reference': 'Write the pattern without \\1 and the like.',
  'question-too-long': 'Shorten it, or ask in the hint for what is wanted.',
  'question-invalid-pattern': 'Try it as a regular expression of JavaScript.',
};
