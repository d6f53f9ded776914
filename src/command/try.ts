import { send } from '../endpoint/send.ts';
import { advice } from '../endpoint/trials/advice.ts';
import { testResult } from '../endpoint/trials/test-result.ts';
import { trySetUp } from '../endpoint/trials/try-set-up.ts';
import { trials } from '../endpoint/trials/index.ts';
import { mendFor } from '../elements/setup-notice/mends.ts';
import { getText, isFailure } from './reading/get-text.ts';
import type { Terminal } from './terminal.ts';
import { fromPage } from './try/from-page.ts';
import { readTrial, type Trial } from './try/read-trial.ts';
import { examplesFor } from './try/examples-for.ts';
import { exitStatus, type ExitStatus, type Verb } from './verb.ts';

const help = `npx turnout try <address of bookings> --preset <service>

Tries the service that your page sends bookings to, and says what to mend. Nothing is booked: the address, the names and the
fixed fields are looked at, and where the service lets anyone read how it is set up, that is read. With --send one booking
is sent, by “Test” and marked as a test, which only you can find and delete. It is made of the standard questions. Whether
your page may read the answers only the page itself can tell: put check into its tag, and press the button there.

  --preset <service>       the one in your page's preset; booking unless given
  --names <json>           the one in your page's names
  --fixed <name=value>     the hidden inputs between your tags; several are joined by &
  --enctype <way>          the one in your page's enctype
  --method <method>        the one in your page's method
  --page <address>         the page in which the form stands
  --send                   send one test booking
  --allow-private          an address of this machine

Ends with 0 when nothing is wrong that can be seen, 1 when something is to be mended, 2 when the test booking was not taken,
64 when it was not understood.`;

/** Tries where bookings go before a visitor does. */
export const tryEndpoint: Verb = {
  name: 'try',
  summary: 'tries the service that takes your bookings, without booking',
  help,
  options: {
    preset: { type: 'string' },
    names: { type: 'string' },
    fixed: { type: 'string' },
    enctype: { type: 'string' },
    method: { type: 'string' },
    page: { type: 'string' },
    send: { type: 'boolean' },
    'allow-private': { type: 'boolean' },
  },
  run: async (given, terminal) => {
    const trial = readTrial(given);
    if (typeof trial === 'string') {
      terminal.complain(trial);
      return exitStatus.wrong;
    }
    if (trial.endpoint) return tryWith(trial, trial.endpoint, terminal);
    for (const problem of trial.problems ?? []) terminal.print(`mend  ${mendFor(problem)}`);
    return exitStatus.partly;
  },
};

const tryWith = async (
  { page, limits, isSent }: Trial,
  endpoint: NonNullable<Trial['endpoint']>,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const examples = await examplesFor(page);
  const read = async (address: string): Promise<string | undefined> => {
    const found = await getText(address, limits);
    return isFailure(found) ? undefined : found.text.text;
  };
  const wrong = await trySetUp(endpoint, examples, page, read);
  for (const problem of wrong) terminal.print(`mend  ${mendFor(problem)}`);
  for (const problem of await advice(endpoint, page)) terminal.print(`know  ${mendFor(problem)}`);
  if (wrong.length) return exitStatus.partly;
  if (isSent) {
    const { outcome } = send(examples.test, endpoint, { environment: fromPage(page) });
    terminal.progress('Sending the test booking …');
    const ended = await outcome;
    terminal.print(mendFor(testResult(ended)));
    return ended.kind === 'accepted' ? exitStatus.done : exitStatus.failed;
  }
  terminal.print(
    Object.hasOwn(trials, endpoint.preset)
      ? 'Nothing is wrong that can be seen without booking. Add --send to send a test booking.'
      : 'Nothing is wrong with what you wrote. Whether the service takes it only a booking can tell: add --send to send one that is marked as a test.',
  );
  return exitStatus.done;
};
