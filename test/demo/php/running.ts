import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { php, servePhp } from '../php-server.ts';

const source = readFileSync('demo/endpoint/turnout-endpoint.php', 'utf8');

export interface RunningPhp {
  /** What a page's `action` says. */
  readonly url: string;
  readonly origin: string;
  /** The site's own folder, which visitors can read. */
  readonly site: string;
  readonly writeEvents: (events: readonly object[]) => void;
  readonly close: () => Promise<void>;
}

export interface PhpSettings {
  /** As it stands in the file, quotation marks and all. */
  readonly origins?: string;
  readonly events?: string;
  readonly token?: string;
  readonly perMinute?: number;
  /** The bookings stand inside the site's own folder, as where nothing else may be written. */
  readonly isClosedIn?: boolean;
}

export const ourPage = 'https://www.charity.example';
export const password = 'a password of the tests, 32 letters';

/** Puts the file up as a webmaster does: into the site's folder, with the settings at its top changed. */
export const openPhp = async (
  events: readonly object[] | undefined,
  settings: PhpSettings = {},
): Promise<RunningPhp> => {
  const folder = mkdtempSync(join(tmpdir(), 'turnout-php-'));
  const site = join(folder, 'site');
  mkdirSync(settings.isClosedIn ? join(site, 'turnout-data') : site, { recursive: true });
  writeFileSync(join(site, 'turnout-endpoint.php'), withSettings(events, settings));
  const writeEvents = (list: readonly object[]): void =>
    writeFileSync(join(site, 'events.json'), JSON.stringify({ events: list }));
  if (events) writeEvents(events);
  const { origin, close: end } = await servePhp(site);
  const close = async (): Promise<void> => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `${origin}/turnout-endpoint.php`, origin, site, writeEvents, close };
};

/** What the functions of the file make of a text, without a server. */
export const callPhp = (code: string, input: string): string => {
  const file = join(process.cwd(), 'demo/endpoint/turnout-endpoint.php');
  const { stdout, stderr } = spawnSync(php, ['-r', `require '${file}'; ${code}`], {
    input,
    encoding: 'utf8',
  });
  return stdout || stderr;
};

const withSettings = (events: readonly object[] | undefined, settings: PhpSettings): string =>
  [
    ["['https://www.charity.example']", settings.origins ?? `['${ourPage}']`],
    ["'events' => 'events.json'", `'events' => '${events ? 'events.json' : ''}'`],
    ["'organiser token' => ''", `'organiser token' => '${settings.token ?? password}'`],
    ["'bookings a minute' => 30", `'bookings a minute' => ${settings.perMinute ?? 1_000_000}`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`The file has no setting ${from}.`);
    return text.replace(from, to);
  }, source);
