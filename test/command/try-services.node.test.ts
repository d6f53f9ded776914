import { expect } from 'chai';
import { tryEndpoint } from '../../src/command/try.ts';
import { mendFor } from '../../src/elements/setup-notice/mends.ts';
import { loadPreset } from '../../src/endpoint/presets/index.ts';
import { wrongSetUp } from '../../src/endpoint/set-up.ts';
import { sendingPresets, services } from '../contracts/services/index.ts';

/** Runs the verb as it stands behind the command, and gives back what it printed. */
const tried = async (address: string, options: Record<string, string | boolean>) => {
  const printed: string[] = [];
  const terminal = {
    print: (line: string) => void printed.push(line),
    complain: (line: string) => void printed.push(line),
    progress: () => undefined,
  };
  const status = await tryEndpoint.run({ words: [address], options }, terminal);
  return { status, out: printed.join('\n') };
};

describe('trying a service from a terminal', () => {
  for (const preset of sendingPresets)
    for (const { what, url = services[preset].url, settings: given, code } of services[preset].mistakes) {
      it(`names a mistake before a visitor pays for it: ${what}, with ${preset}`, async () => {
        const settings = { names: {}, extra: {}, ...(given ?? services[preset].settings) };
        const { status, out } = await tried(url, {
          preset,
          names: JSON.stringify(settings.names),
          fixed: new URLSearchParams(settings.extra).toString(),
        });
        const [problem] = wrongSetUp(await loadPreset(preset), { url, settings });
        expect(problem?.code).to.equal(code);
        expect(out).to.contain(`mend  ${mendFor(problem ?? { code: '' })}`);
        expect(status).to.equal(1);
      });
    }

  it('names a method by which nothing can be booked', async () => {
    const { status, out } = await tried('https://charity.example/bookings', { method: 'get' });
    expect(out).to.contain('method can only be post');
    expect(status).to.equal(1);
  });

  it('warns of a page that begins with http:', async () => {
    const page = 'http://charity.example/events';
    const { out } = await tried('https://bookings.charity.example/', { page });
    expect(out).to.contain('know  This page begins with http:');
  });

  describe('with a test booking', () => {
    const { fetch } = globalThis;
    afterEach(() => void (globalThis.fetch = fetch));

    for (const preset of sendingPresets)
      for (const { name, answer, cause } of services[preset].surprises ?? []) {
        if (!cause) continue;
        it(`tells the cause of ${name}, with ${preset}`, async () => {
          const { url, settings = {} } = services[preset];
          const { names = {}, extra = {} } = settings;
          globalThis.fetch = async () =>
            new Response(JSON.stringify(answer.body), {
              status: answer.status,
              headers: { 'Content-Type': 'application/json' },
            });
          // Its own rules are looked at by reading first: nothing is there to be read.
          const readable = { 'contact-form-7': { rules: [] } };
          if (preset === 'contact-form-7') {
            const answered = globalThis.fetch;
            globalThis.fetch = async (input, init) =>
              init?.method === 'POST' ? answered(input, init) : Response.json(readable[preset]);
          }
          const { status, out } = await tried(url, {
            preset,
            names: JSON.stringify(names),
            fixed: new URLSearchParams(extra).toString(),
            send: true,
          });
          const told = mendFor({ code: cause, facts: { said: '…' } }).split('…')[0] ?? '';
          expect(out).to.contain(told);
          expect(status).to.equal(2);
        });
      }
  });
});
