import { allowedUrl } from './reading/address.ts';
import { asking, type Target } from './conform/ask.ts';
import { bodies } from './conform/bodies.ts';
import type { Finding } from './conform/finding.ts';
import { forms } from './conform/forms.ts';
import { identity } from './conform/identity.ts';
import { pages } from './conform/pages.ts';
import { patience } from './conform/patience.ts';
import { places } from './conform/places.ts';
import { problems } from './conform/problems.ts';
import { reading } from './conform/reading.ts';
import { replies } from './conform/replies.ts';
import { reportOf } from './conform/report.ts';
import type { Terminal } from './terminal.ts';
import { exitStatus, type ExitStatus, type Given, type Verb } from './verb.ts';
import { wordsFor } from './words.ts';

const help = `npx turnout conform <address of bookings>

Asks an endpoint, over HTTP alone, for everything that the contract booking/1 promises, and prints what it keeps and what
to mend. The address is the one in your page's action. It writes test bookings, by “Turnout conformance test” and marked
as tests, which count no places; with --event it also books every place of that event, and puts two on its waiting list.

  --event <id>             an event that was made for this, with 1 to 9 places, to race for
  --origin <origin>        your page's origin, such as https://www.charity.example; the endpoint's own unless given
  --form <address>         where plain forms are posted; <address>/form unless given
  --availability <address> where places left are read; beside the address unless given
  --preset apps-script     an endpoint that takes text and says all in the body, as Google Apps Script does

Ends with 0 when every promise that was asked for is kept, 1 when one is broken, 2 when nothing answers,
64 when it was not understood.`;

/** Asks an endpoint whether it keeps the contract. */
export const conform: Verb = {
  name: 'conform',
  summary: 'asks a booking endpoint for everything that the form relies on',
  help,
  options: {
    event: { type: 'string' },
    origin: { type: 'string' },
    form: { type: 'string' },
    availability: { type: 'string' },
    preset: { type: 'string' },
  },
  run: async (given, terminal) => {
    const target = readTarget(given);
    if (typeof target !== 'string') return conformWith(target, terminal);
    terminal.complain(target);
    return exitStatus.wrong;
  },
};

const conformWith = async (target: Target, terminal: Terminal): Promise<ExitStatus> => {
  const { bookings, eventId, origin } = target;
  terminal.print(`Asking ${bookings} as a page of ${origin} does.`);
  terminal.print('This writes about 20 test bookings, by “Turnout conformance test”; they count no places.');
  if (eventId !== undefined)
    terminal.print(
      `It also books every place of the event “${eventId}”, and may put two on its waiting list.`,
    );
  const asked = asking(target, terminal);
  const anyone = await asked.book({});
  if (anyone.status === 0) {
    terminal.complain(wordsFor('unreachable', { source: bookings }));
    return exitStatus.failed;
  }
  const findings: Finding[] = [];
  for (const group of [identity, problems, bodies, pages, forms, replies, reading, places]) {
    terminal.progress(`${findings.length} promises asked for …`);
    findings.push(...(await group(asked)));
  }
  findings.push(...patience(asked));
  for (const line of reportOf(findings)) terminal.print(line);
  return findings.some(({ found }) => found === 'broken') ? exitStatus.partly : exitStatus.done;
};

const readTarget = ({ words: [address, ...more], options }: Given): Target | string => {
  if (!address || more.length) return 'Say the one address where bookings go: the one in your page’s action.';
  const { preset, event, form, availability, origin } = options;
  if (preset !== undefined && preset !== 'booking' && preset !== 'apps-script')
    return `“${preset}” does not speak booking/1. Leave --preset out, or say --preset apps-script.`;
  const judged = allowedUrl(address, true);
  if ('reason' in judged) return wordsFor(judged.reason, { source: address });
  const { href } = judged.url;
  const path = href.replace(/[?#].*$/, '');
  const isNamed = path.endsWith('/bookings');
  return {
    bookings: href,
    form: typeof form === 'string' ? form : isNamed ? `${path}/form` : href,
    availability:
      typeof availability === 'string'
        ? availability
        : isNamed
          ? path.replace(/bookings$/, 'availability')
          : href,
    origin: typeof origin === 'string' ? origin.replace(/\/+$/, '') : judged.url.origin,
    isPlain: preset === 'apps-script',
    eventId: typeof event === 'string' ? event : undefined,
  };
};
