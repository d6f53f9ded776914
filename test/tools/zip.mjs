// Writes a zip archive, as PKWARE's APPNOTE.TXT describes it: what the build needs of it, and no more.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Every file in a folder, with the folders below it, by its path there; in an order that no file system changes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile() && !path.endsWith('.zip'))
    .sort();

/** Puts files, as `{ path, file }`, under one folder into an archive. The same files make the same archive, whenever it is made. */
export const writeZip = (archive, folder, files) => {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { path, file } of files) {
    const name = Buffer.from(`${folder}/${path}`);
    const content = readFileSync(file);
    const packed = deflateRawSync(content, { level: 9 });
    const about = factsOf(content, packed, name);
    const local = Buffer.concat([number(0x04034b50, 4), about, number(0, 2), name, packed]);
    bodies.push(local);
    directory.push(entryOf(about, name, offset));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = number(files.length, 2);
  const disks = number(0, 4);
  const end = [
    number(0x06054b50, 4),
    disks,
    count,
    count,
    number(central.length, 4),
    number(offset, 4),
    number(0, 2),
  ];
  writeFileSync(archive, Buffer.concat([...bodies, central, ...end]));
};

/** What stands alike before a file and in the directory: names are UTF-8 (bit 11), the method is deflate (8). */
const factsOf = (content, packed, name) =>
  Buffer.concat([
    number(20, 2),
    number(0x0800, 2),
    number(8, 2),
    number(0, 2),
    number(firstDay, 2),
    number(checksum(content), 4),
    number(packed.length, 4),
    number(content.length, 4),
    number(name.length, 2),
  ]);

/** 1 January 1980: no archive knows an earlier day, and the day of the build says nothing. */
const firstDay = 0x21;

/** A plain file that everyone may read, written on Unix (3) by version 2.0. */
const entryOf = (about, name, offset) =>
  Buffer.concat([
    number(0x02014b50, 4),
    number((3 << 8) | 20, 2),
    about,
    number(0, 2),
    number(0, 2),
    number(0, 2),
    number(0, 2),
    number(0o100644 * 0x10000, 4),
    number(offset, 4),
    name,
  ]);

const number = (value, bytes) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** CRC-32 (ISO 3309), by which an archive's reader knows that a file is whole. */
const checksum = (content) => {
  let crc = 0xffffffff;
  for (const byte of content) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const table = [...Array(256).keys()].map((start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
