import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';

/** The first address that it prints behind these words. */
const printed = (child: ChildProcess, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [, address] = new RegExp(`${words} +(http\\S+)\n`).exec(text) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`It ended, and had printed: ${text}`)));
  });

describe('npm start', () => {
  it('serves the pages, what is built into dist/, and an endpoint, until it is ended', async () => {
    const child = spawn(process.execPath, ['demo/start.mjs', '--built'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    try {
      const [pages, bookings] = await Promise.all([
        printed(child, 'The demonstration'),
        printed(child, 'Bookings go to'),
      ]);
      for (const path of ['', 'dist/turnout.js', 'gallery.html', 'snippet-maker.html'])
        expect((await fetch(new URL(path, pages))).status, path).to.equal(200);
      // A page of another site may ask what it may send.
      const asked = await fetch(bookings, { method: 'OPTIONS', headers: { origin: new URL(pages).origin } });
      expect(asked.headers.get('access-control-allow-origin')).to.equal(new URL(pages).origin);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).to.deep.equal([0, null]);
  });
});
