import { rareSecret } from '../../safety/rare-secret.ts';
import { secretShape } from '../../safety/secret.ts';
import type { Trouble } from '../page/trouble.ts';

/** The kind of secret that stands in an address which a page reads from, written out or escaped; the snippet maker asks too. */
export const secretIn = (address: string): string | undefined => {
  const said = decoded(address);
  return secretShape(said) ?? (privateCalendar.test(said) ? 'calendar' : rareSecret(said));
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

/** The address that Google Calendar calls secret: whoever has it reads the whole calendar, also where it is not public. */
const privateCalendar = /\/ical\/[^/\s]+\/private-[\da-f]{16}/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
