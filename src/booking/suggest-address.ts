/**
 * An address whose host is nearly that of a large mail service was probably mistyped: this is the address it was meant
 * to be. It is offered and never taken for granted, for small services have names like those of large ones.
 */
export const suggestAddress = (email: string): string | undefined => {
  const at = email.lastIndexOf('@');
  const host = email.slice(at + 1).toLowerCase();
  if (at < 1 || host.length < 4 || host.length > 40 || hosts.includes(host)) return undefined;
  const meant = hosts.find((one) => isOneSlipFrom(one, host)) ?? withMendedEnding(host);
  return meant && `${email.slice(0, at)}@${meant}`;
};

/** Where most people in the United Kingdom have their mail. Those that are a slip from one another are all here. */
const hosts: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'live.com',
  'live.co.uk',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'ymail.com',
  'icloud.com',
  'aol.com',
  'btinternet.com',
  'talktalk.net',
  'sky.com',
  'virginmedia.com',
  'blueyonder.co.uk',
  'ntlworld.com',
  'protonmail.com',
  'gmx.com',
  'gmx.co.uk',
  'mail.com',
  'email.com',
  'nhs.net',
];

/** Endings that no address has, and what they were meant to be. */
const endings: readonly (readonly [slip: RegExp, meant: string])[] = [
  [/\.(?:con|cmo|ocm|vom|xom|comm|c0m|coom)$/, '.com'],
  [/\.(?:co\.(?:yk|ik|uj|ul|u)|couk|c\.uk|cou\.k|co,uk)$/, '.co.uk'],
  [/\.(?:og\.uk|ogr\.uk|or\.uk|orguk|org\.(?:yk|ik|uj|ul|u))$/, '.org.uk'],
  [/\.(?:ogr|orgg)$/, '.org'],
  [/\.(?:acuk|ac\.(?:yk|ik|uj|ul))$/, '.ac.uk'],
];

const withMendedEnding = (host: string): string | undefined => {
  const found = endings.find(([slip]) => slip.test(host));
  return found && host.replace(...found);
};

/** One letter too many, too few or wrong, or two that changed places: what a hurried hand does. */
const isOneSlipFrom = (right: string, typed: string): boolean => {
  let start = 0;
  while (start < right.length && right[start] === typed[start]) start += 1;
  const meant = right.slice(start);
  const rest = typed.slice(start);
  return (
    meant.slice(1) === rest ||
    meant === rest.slice(1) ||
    meant.slice(1) === rest.slice(1) ||
    (meant[0] === rest[1] && meant[1] === rest[0] && meant.slice(2) === rest.slice(2))
  );
};
