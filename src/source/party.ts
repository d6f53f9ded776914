import type { Party } from '../event/event.ts';
import { safeUrl } from '../safety/url.ts';
import { first, isLoose, known, own, textOf, wordsOf } from './value.ts';

/** Who has to do with an event has a name, alone or with ways to get in touch. */
export const readParty = (value: unknown, base?: string): Party | undefined => {
  const name = textOf(isLoose(value) ? own(value, 'name') : value);
  // Some plugins write the type where the name belongs.
  if (!name || name === 'Organization' || name === 'Person') return undefined;
  const email = wordsOf(own(value, 'email'))?.replace(/^mailto:/i, '');
  return known<Party>({
    name,
    url: safeUrl(first(value, 'url'), base),
    email: email && /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined,
    telephone: wordsOf(own(value, 'telephone')),
  });
};
