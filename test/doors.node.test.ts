import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);

/** In a Node of its own, as whoever draws pages on a server has it; the package is what dist/ holds. */
const inNode = async (code: string): Promise<string> =>
  (await run(process.execPath, ['--input-type=module', '--eval', code])).stdout.trim();

const doors = ['event-timetable.js', 'booking-form.js', 'event-booking.js', 'turnout.js'];

describe('on a server', () => {
  for (const door of doors)
    it(`${door} can be imported, where there is neither page nor browser`, async () => {
      const code = `if (globalThis.document) throw new Error('a page');
        await import('turnout/${door}');
        console.log(['event-timetable', 'booking-form', 'event-booking'].filter((name) => customElements.get(name)).length > 0);`;
      expect(await inNode(code)).to.equal('true');
    });

  it('each element can be drawn, with what stands between its tags', async () => {
    const code = `import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      await import('turnout/turnout.js');
      console.log(await collectResult(render(html\`
        <event-timetable src="/events.json"><p>Ring us.</p></event-timetable>
        <booking-form action="/bookings"><p>Write to us.</p></booking-form>
        <event-booking src="/events.json" action="/bookings"><p>Come by.</p></event-booking>\`)));`;
    const drawn = await inNode(code);
    for (const [name, words] of [
      ['event-timetable', 'Ring us.'],
      ['booking-form', 'Write to us.'],
      ['event-booking', 'Come by.'],
    ])
      expect(drawn).to.match(
        new RegExp(
          `<${name} [^>]*><template shadowroot="open".*<slot></slot>.*<p>${words}</p></${name}>`,
          's',
        ),
      );
  });
});
