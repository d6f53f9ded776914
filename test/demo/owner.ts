import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who a program runs as, and where it may write; nothing: the one who runs the tests. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** A database and a web server never run as root: where the tests do, a folder and what runs in it are nobody's. */
export const unprivileged = (folder: string): Owner => {
  const env = { ...process.env, TMPDIR: folder };
  if (process.getuid?.() !== 0) return { env };
  const [, , uid = '', gid = ''] =
    /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  chownSync(folder, Number(uid), Number(gid));
  // The folder above was made by root for root: it is passed through, and cannot be read.
  chmodSync(dirname(folder), statSync(dirname(folder)).mode | 0o011);
  return { uid: Number(uid), gid: Number(gid), env };
};
