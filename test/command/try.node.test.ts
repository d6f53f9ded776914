import { expect } from 'chai';
import { open, type Running } from '../demo/endpoint/running.ts';
import { temporaryFolder, turnout } from './running.ts';
import { site } from './site.ts';

describe('trying where bookings go', () => {
  const folder = temporaryFolder();
  after(folder.remove);
  const attempt = (...words: readonly string[]) => turnout(folder.path, ['try', ...words]);

  for (const [mistake, said, ...words] of [
    [
      'the address of a script that only its editor can run',
      'ends in /dev',
      'https://script.google.com/macros/s/AKfy/dev',
      '--preset',
      'apps-script',
    ],
    [
      'the identifier of a shortcode',
      'take the number',
      'https://charity.example/wp-json/contact-form-7/v1/contact-forms/1ab2c3d/feedback',
      '--preset',
      'contact-form-7',
    ],
    ['a secret', 'looks like a secret', 'https://charity.example/?key=sk_live_1234567890'],
    ['an address that is not safe', 'https: address', 'http://charity.example/bookings'],
    ['an address of a private network', 'private network', 'https://192.168.1.9/bookings'],
    ['a key that is missing', 'its access_key', 'https://api.web3forms.com/submit', '--preset', 'web3forms'],
    ['a service that is mistyped', 'Did you mean “formspree”', 'https://a.example/', '--preset', 'formspre'],
  ] as const) {
    it(`names ${mistake}, and ends with 1`, async () => {
      const { status, out } = await attempt(...words);
      expect(out)
        .to.match(/^mend /)
        .and.to.contain(said);
      expect(out).not.to.contain('sk_live');
      expect(status).to.equal(1);
    });
  }

  it('takes the fixed fields, and tells what is not wrong and should be known', async () => {
    const service = ['https://formsubmit.co/ajax/0123456789abcdef', '--preset', 'formsubmit'];
    const { status, out } = await attempt(...service, '--fixed', '_template=table&_cc=me');
    expect(out)
      .to.match(/^know .*until it is activated/)
      .and.to.contain('--send');
    expect(status).to.equal(0);
  });

  it('answers what was not understood with 64', async () => {
    expect(await attempt()).to.include({ status: 64 });
    expect(await attempt('https://a.example/', '--page', 'events')).to.include({ status: 64 });
  });

  describe('at an endpoint of this machine', () => {
    let endpoint: Running;
    let pages: Awaited<ReturnType<typeof site>>;
    before(async () => {
      endpoint = await open(undefined);
      pages = await site();
    });
    after(() => Promise.all([endpoint.close(), pages.close()]));

    it('books nothing unless it is asked to, and then once, marked as a test', async () => {
      const words = [`${endpoint.url}/bookings`, '--allow-private'];
      expect(await attempt(...words)).to.include({ status: 0 });
      expect(await endpoint.list()).to.have.length(0);
      const { status, out } = await attempt(...words, '--send');
      expect(out).to.contain('The test booking was booked');
      expect(status).to.equal(0);
      const list = await endpoint.list();
      expect(list.map(({ marks }) => marks)).to.deep.equal(['test']);
    });

    it('says so where no endpoint stands, and ends with 2', async () => {
      const { status, out } = await attempt(`${endpoint.url}/else`, '--allow-private', '--send');
      expect(out).to.match(/refused|not as a booking endpoint does/);
      expect(status).to.equal(2);
    });

    it('tells of an address that its service does not know in the words of the service', async () => {
      const address = pages.answer('/forms', (_, response) => {
        response.writeHead(404, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ error: 'x', errors: [{ code: 'GONE', message: 'Form not found' }] }));
      });
      const { status, out } = await attempt(address, '--preset', 'json', '--allow-private', '--send');
      expect(out).to.contain('404 Form not found').and.to.contain('Copy the address');
      expect(status).to.equal(2);
    });

    it('reads the page for the form that Netlify wants, and writes it where it is missing', async () => {
      const page = pages.answer('/events.html', '<h1>Events</h1>');
      const words = ['/', '--preset', 'netlify', '--page', page, '--allow-private'];
      const without = await attempt(...words);
      expect(without.out).to.contain('<form name="booking" data-netlify="true"');
      expect(without.status).to.equal(1);
      const form = /<form name[^]*<\/form>/.exec(without.out)?.[0] ?? '';
      for (const field of ['eventId', 'eventName', 'eventDate', 'places', 'joinWaitingList', 'bot-field'])
        expect(form).to.contain(`<input name="${field}">`);
      pages.answer('/events.html', form);
      expect((await attempt(...words)).status).to.equal(0);
    });
  });
});
