import { secretShape } from '../../safety/secret.ts';
import type { Trouble } from '../page/trouble.ts';

/** The kind of secret that stands in an address which a page reads from, written out or escaped; the snippet maker asks too. */
export const secretIn = (address: string): string | undefined => {
  const said = decoded(address);
  return secretShape(said) ?? Object.keys(inAddresses).find((kind) => inAddresses[kind]?.test(said));
};

/** Addresses that are read from and hold a secret: everyone who visits can read them. What goes to `action` is judged where it is sent. */
export const secretTroubles = (element: Element): readonly Trouble[] =>
  ['src', 'availability', 'questions'].flatMap((attribute) => {
    const kind = secretIn(element.getAttribute(attribute) ?? '');
    // Who is not let in with a user name is told so by what was not read.
    return kind === undefined || kind === 'password'
      ? []
      : [{ code: 'secret-in-address', facts: { attribute, kind } }];
  });

/** What is a secret where it stands in an address: `src/safety/rare-secret.ts` is fetched with what sends, and not for this. */
const inAddresses: { readonly [kind: string]: RegExp } = {
  // Google Calendar calls it secret: whoever has it reads the whole calendar, also where that is not public.
  calendar: /\/ical\/[^/\s]+\/private-[\da-f]{16}/,
  parameter: /[?&](?:api_?key|hapikey|access_token|client_secret)=[^&\s]/i,
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
