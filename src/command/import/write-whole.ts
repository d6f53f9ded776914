import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A file is replaced whole or not at all: it is written beside, is on the disk before it takes the name, and a crash
 * at any moment leaves the old one or the new one. Gives the system's reason when it could not be written.
 */
export const writeWhole = async (file: string, text: string): Promise<string | undefined> => {
  let beside = '';
  try {
    // What a link leads to is replaced, not the link.
    const target = await realpath(file).catch(() => file);
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
    await syncFolder(dirname(target));
    return undefined;
  } catch (error) {
    if (beside) await rm(beside, { force: true }).catch(() => {});
    return String(Object(error).code ?? error);
  }
};

/** Some systems cannot do this to a folder, and need not. */
const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The name is there all the same.
  }
};
