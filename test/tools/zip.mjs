// Packs what the build has written as one archive, to be unpacked as one folder.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** Every file in a folder, with the folders below it, by its path there; in an order that no file system changes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile())
    .sort();

/** Puts files, as `{ path, file }`, under one folder into an archive. The same files make the same archive, whenever it is made. */
export const writeZip = (archive, folder, files) => {
  const entries = files.map(({ path, file }) => [`${folder}/${path}`, readFileSync(file)]);
  writeFileSync(archive, zipSync(Object.fromEntries(entries), { level: 9, mtime: '1980-01-02T00:00:00' }));
};
