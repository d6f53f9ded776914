// Every process that a command starts is started here, and ended with the command: at its end, on failure, on Ctrl-C.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const posix = process.platform !== 'win32';
const running = new Set();

// What is started inherits both, so that a browser's orphaned helper is known as ours too, and its files go at the end.
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'turnout-'));
const mark = `,${process.pid},`;
const marks = `${process.env.TURNOUT_RUN ?? ''}${mark}`;
Object.assign(process.env, { TURNOUT_RUN: marks, TMPDIR: folder, TEMP: folder, TMP: folder });

/** Starts a program in a group of its own, so that what it starts can be ended with it. */
export const start = (program, args, options = {}) => {
  const child = spawn(program, args, { stdio: 'pipe', detached: posix, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
};

/** Runs a program to its end; `output` is everything it printed. */
export const run = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = start(program, args, options);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ status: 1, output: `${program}: ${error.message}` }));
    child.once('close', (status, signal) => resolve({ status: status ?? 1, output, signal }));
  });

/** Runs a Node program to its end. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Asks a program to end, and makes it after three seconds. */
export const end = async (child) => {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(insist);
};

/** The processes of this run that outlive it, as `pid command`. Only Linux tells. */
export const leftOver = async () => {
  for (let wait = 0; wait < 20 && survivors().length; wait++)
    await new Promise((next) => setTimeout(next, 100));
  return survivors().map((pid) => `${pid} ${read(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 100)}`);
};

const survivors = () =>
  process.platform === 'linux'
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
        .filter((pid) =>
          read(pid, 'environ')
            .split('\0')
            .some((pair) => pair.startsWith('TURNOUT_RUN=') && pair.includes(mark)),
        )
        .filter((pid) => !/^State:\s+Z/m.test(read(pid, 'status')))
    : [];

// A process may end while it is being read.
const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** To the whole group of a program that was started here. */
const signal = ({ pid }, name) => send(posix ? -pid : pid, name);

const send = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
};

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
  // While a browser is being ended it may still start a part of itself.
  for (let round = 0; round < 3; round++) for (const pid of survivors()) send(Number(pid), 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
]) {
  process.once(name, () => process.exit(128 + number));
}
