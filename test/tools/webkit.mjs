// WebKit is driven by WebKitWebDriver and needs a display, which Xvfb pretends to be.
import { onPath } from './browsers.mjs';
import { freePort } from './ports.mjs';
import { end, start } from './processes.mjs';

/** Starts display and driver; `port` is the driver's. */
export const startWebKitDriver = async (timeZone) => {
  const { screen, display } = await startDisplay();
  const port = await freePort();
  // No bus and no accessibility service are there to answer; asking for them costs seconds and prints warnings.
  const env = {
    ...process.env,
    DISPLAY: display,
    TZ: timeZone,
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = start(onPath('WebKitWebDriver'), [`--host=127.0.0.1`, `--port=${port}`], {
    env,
    stdio: 'ignore',
  });
  await answering(port, driver);
  return { port, close: () => end(driver).then(() => end(screen)) };
};

/** Xvfb picks a free display by itself and writes its number to the descriptor named. */
const startDisplay = () =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = start(onPath('Xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    screen.stdio[3].once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }));
    screen.once('exit', (status) => reject(new Error(`Xvfb ended with ${status}`)));
  });

const answering = async (port, driver) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('WebKitWebDriver did not answer within 5 seconds');
};
