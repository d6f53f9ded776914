// Finds the browsers of this machine. Nothing is downloaded.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const places = {
  chromium: {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    path: chromiumNames,
  },
  firefox: {
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    path: ['firefox', 'firefox-esr'],
  },
};

/** What brings an engine that is missing. */
export const howToInstall = {
  chromium:
    'install Google Chrome, Chromium or Edge (Debian: apt-get install chromium), or set CHROME_PATH to its program',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb (WebKit is tested on Linux alone)',
};

/** `all` wants each engine; a name wants that one; without a word the first that is found will do. */
export const chooseBrowsers = async (wanted) => {
  const engines = Object.keys(howToInstall);
  if (!wanted) return chooseOne(engines);
  if (wanted !== 'all' && !engines.includes(wanted)) {
    throw new Error(`there is no engine ${wanted}; say ${engines.join(', ')} or all`);
  }
  const found = [];
  const missing = [];
  for (const engine of wanted === 'all' ? engines : [wanted]) {
    const browser = find(engine) ?? (engine === 'chromium' ? await findPackaged() : undefined);
    if (browser) found.push(browser);
    else missing.push({ engine, advice: howToInstall[engine] });
  }
  return { found, missing };
};

const chooseOne = async (engines) => {
  const browser = find('chromium') ?? find('firefox') ?? (await findPackaged()) ?? find('webkit');
  const advice = engines.map((engine) => howToInstall[engine]).join(';\n');
  return browser
    ? { found: [browser], missing: [] }
    : { found: [], missing: [{ engine: 'any browser', advice }] };
};

/** `{ engine, program }` of an installed browser. A path given by hand is believed. */
const find = (engine) => {
  const program = engine === 'webkit' ? findWebKit() : (findGiven(engine) ?? findInstalled(engine));
  return program ? { engine, program } : undefined;
};

const findGiven = (engine) => {
  const name = engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const path = process.env[name] || undefined;
  if (path && !isProgram(path)) throw new Error(`${name} is ${path}, where there is no program`);
  return path;
};

const findInstalled = (engine) => {
  const { darwin, win32, path } = places[engine];
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => darwin.map((name) => join(folder, name))).find(isProgram);
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean);
    return folders.flatMap((folder) => win32.map((name) => join(folder, name))).find(isProgram);
  }
  return path.map(onPath).find(Boolean);
};

/** WebKit's driver starts the browser that stands beside the library, in a folder named by the machine's kind. */
const findWebKit = () => {
  if (process.platform !== 'linux' || !onPath('WebKitWebDriver') || !onPath('Xvfb')) return undefined;
  const folders = [
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
    ...readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`),
  ];
  return folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find(isProgram);
};

/** The npm-packaged Chromium runs on plain 64-bit Linux with the libraries that come with it; elsewhere a download of puppeteer's, if there is one. */
const findPackaged = async () => {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const archive = new URL('../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url);
    const [program, libraries] = await Promise.all([chromium.executablePath(), inflate(archive.pathname)]);
    setupLambdaEnvironment(join(libraries, 'lib'));
    return {
      engine: 'chromium',
      program,
      args: ['--headless=shell', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'],
    };
  }
  const { default: puppeteer } = await import('puppeteer');
  const program = puppeteer.executablePath();
  return existsSync(program) ? { engine: 'chromium', program } : undefined;
};

/** The full path of a program on the PATH. */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
