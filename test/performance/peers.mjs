import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { run } from '../tools/processes.mjs';

/** What others' pages would hold in our stead. They are no part of the project and are fetched for a measurement alone. */
const versions = {
  fullcalendar: '6.1.20',
  '@event-calendar/build': '5.10.1',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@formio/js': '5.6.0',
};

export const peersFolder = 'build/peers/node_modules';

/** Fetches them once. */
export const installPeers = async () => {
  if (Object.keys(versions).every((name) => existsSync(`${peersFolder}/${name}`))) return;
  console.log('Fetching the peers (once, about a minute) …');
  mkdirSync('build/peers', { recursive: true });
  writeFileSync('build/peers/package.json', '{"private": true}\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent', '--no-save'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, output } = await run(npm, ['install', ...options, ...packages], { cwd: 'build/peers' });
  if (status) throw new Error(`The peers could not be fetched:\n${output}`);
};
