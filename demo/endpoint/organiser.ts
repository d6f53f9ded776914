import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether a request carries the organiser's token. Comparing takes the same time however much of it was right. */
export const createOrganiserCheck = (token: string): ((authorization: string | undefined) => boolean) => {
  const expected = sha256(token);
  return (authorization) => {
    const given = /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1];
    return given !== undefined && timingSafeEqual(sha256(given), expected);
  };
};

/** The organiser's token that was set, else the one kept in the data folder, made at the first start. */
export const organiserToken = (folder: string, given: string | undefined): KeptToken =>
  keptToken(folder, 'organiser-token', 'ORGANISER_TOKEN', given);

export interface KeptToken {
  readonly token: string;
  readonly isNew: boolean;
}

/** A token that was set, else the one kept in a file of the folder, made when first asked for. One that could be guessed is refused. */
export const keptToken = (
  folder: string,
  name: string,
  variable: string,
  given: string | undefined,
): KeptToken => {
  if (given !== undefined) return { token: longEnough(given, variable), isNew: false };
  const file = join(folder, name);
  const token = randomBytes(32).toString('base64url');
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, `${token}\n`, { mode: 0o600 });
    // Fails where one is kept already, also when two start at once; and what is there is there whole.
    linkSync(draft, file);
    return { token, isNew: true };
  } catch {
    return { token: longEnough(readFileSync(file, 'utf8').trim(), file), isNew: false };
  } finally {
    rmSync(draft, { force: true });
  }
};

const longEnough = (token: string, where: string): string => {
  if (/^[\x21-\x7e]{32,}$/.test(token)) return token;
  throw new Error(`${where}: a token needs 32 characters or more, without spaces.`);
};

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
