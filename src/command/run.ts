import { parseArgs } from 'node:util';
import { nearest } from '../endpoint/nearest.ts';
import { version } from '../version.ts';
import type { Terminal } from './terminal.ts';
import { exitStatus, type ExitStatus, type Given, type Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** The first word is the verb; what is mistyped is answered with what could be meant, and status 64. */
export const run = async (words: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const [name = '', ...rest] = words;
  const say = (text: string): ExitStatus => {
    terminal.print(text);
    return exitStatus.done;
  };
  const refuse = (why: string, help: string): ExitStatus => {
    terminal.complain(`${why} See: npx turnout ${help}`);
    return exitStatus.wrong;
  };

  if (name === '--version') return say(version);
  if (name === '--help') return say(overview());
  const verb = verbs.find((one) => one.name === name);
  if (!verb) return refuse(unknown(name), '--help');
  const given = parse(verb, rest);
  if (typeof given === 'string') return refuse(given, `${name} --help`);
  return given.options['help'] ? say(verb.help) : verb.run(given, terminal);
};

const overview = (): string =>
  [
    'npx turnout <verb> …',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'npx turnout <verb> --help   says how a verb is used',
    'npx turnout --version       says which release this is',
  ].join('\n');

const unknown = (name: string): string => {
  if (!name) return 'Nothing was asked for.';
  const meant = nearest(
    name,
    verbs.map((verb) => verb.name),
  );
  return `There is no verb “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`;
};

/** What was typed, or what is wrong with it. */
const parse = (verb: Verb, args: readonly string[]): Given | string => {
  const options = { ...verb.options, help: { type: 'boolean' as const } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { words: positionals, options: { ...values } };
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    const isKnown = Object.hasOwn(options, option.replace(/^--/, ''));
    if (isKnown) return `${option} was not given what it needs.`;
    const meant = nearest(
      option,
      Object.keys(options).map((one) => `--${one}`),
    );
    return `There is no option ${option}.${meant && meant !== '--' ? ` Did you mean ${meant}?` : ''}`;
  }
};
