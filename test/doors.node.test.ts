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

  it('each element can be made and drawn, with what was set on it', async () => {
    const code = `await import('turnout/turnout.js');
      for (const name of ['event-timetable', 'booking-form', 'event-booking']) {
        const element = new (customElements.get(name))();
        element.src = '/events.json';
        element.action = '/bookings';
        // As what draws elements on a server does it.
        element.willUpdate(new Map());
        console.log(name, typeof element.render().strings[0]);
      }`;
    expect(await inNode(code)).to.equal(
      ['event-timetable string', 'booking-form string', 'event-booking string'].join('\n'),
    );
  });
});
