import { expect } from 'chai';
import { readEndpoint, type EndpointConfiguration } from '../../src/endpoint/endpoint.ts';
import { advice } from '../../src/endpoint/trials/advice.ts';
import { checkEndpoint } from '../../src/endpoint/trials/check-endpoint.ts';

const page = 'https://charity.example/events/';
const action = 'https://partner.example/bookings';

const problems = (configuration: EndpointConfiguration, on = page) => {
  const found = readEndpoint(configuration, on);
  return 'problems' in found ? found.problems : [];
};
const codes = (configuration: EndpointConfiguration, on = page) =>
  problems(configuration, on).map(({ code, facts }) => `${code} ${facts?.['attribute']}`);

describe('the endpoint that a snippet names', () => {
  it('needs nothing but an address', () => {
    expect(readEndpoint({ action }, page)).to.deep.equal({
      endpoint: { url: action, preset: 'booking', enctype: undefined, settings: { names: {}, extra: {} } },
    });
  });

  it('is written as its preset writes where a page’s script gave every object an enctype', () => {
    Object.defineProperty(Object.prototype, 'enctype', { value: 'added', configurable: true });
    try {
      expect(readEndpoint({ action, enctype: undefined }, page)).to.have.nested.property(
        'endpoint.enctype',
        undefined,
      );
    } finally {
      Reflect.deleteProperty(Object.prototype, 'enctype');
    }
  });

  it("may be a path of the page's own site", () => {
    expect(readEndpoint({ action: '/bookings' }, page)).to.have.nested.property(
      'endpoint.url',
      'https://charity.example/bookings',
    );
  });

  for (const [what, wrong, code] of [
    ['no address', undefined, 'not-a-url'],
    ['an empty address', ' ', 'not-a-url'],
    ['plain http', 'http://partner.example/bookings', 'not-https'],
    ['a script', 'javascript:alert(1)', 'not-a-url'],
    ['where one writes to somebody', 'mailto:us@charity.example', 'not-a-url'],
    ['a private network', 'https://192.168.0.10/bookings', 'private-network'],
    ['this machine', 'http://127.0.0.1:3000/bookings', 'private-network'],
    ['a user name', 'https://ada@partner.example/bookings', 'has-credentials'],
  ] as const) {
    it(`is refused: ${what}`, () => expect(codes({ action: wrong })).to.deep.equal([`${code} action`]));
  }

  for (const [where, configuration, attribute, kind] of [
    ['its address', { action: 'https://api.example/forms?apiKey=0123' }, 'action', 'parameter'],
    ['the name of a fixed field', { extra: { 'X-API-KEY': '0123' } }, 'input type="hidden"', 'X-API-KEY'],
    ['a fixed field', { extra: { key: `ES_${'0af9'.repeat(8)}` } }, 'input type="hidden"', 'hcaptcha'],
  ] as const) {
    it(`holds no secret that is seldom seen, in ${where}: nothing is sent`, async () => {
      const read = readEndpoint({ action, preset: 'json', ...configuration }, page);
      const wrong = 'endpoint' in read ? await checkEndpoint(read.endpoint) : [];
      expect(wrong).to.deep.equal([{ code: 'secret', facts: { attribute, kind } }]);
    });
  }

  it('may stand on this machine while the page does', () => {
    const local = 'http://localhost:8080/demo/';
    expect(codes({ action: 'http://127.0.0.1:3000/bookings' }, local)).to.deep.equal([]);
    expect(codes({ action: '/bookings' }, local)).to.deep.equal([]);
    const wordpress = '/wp-json/contact-form-7/v1/contact-forms/12/feedback';
    for (const [page, action] of [
      ['http://charity.local/events/', wordpress],
      ['http://charity.test/events/', `http://charity.test${wordpress}`],
      [local, `http://charity.local${wordpress}`],
    ] as const)
      expect(codes({ action, preset: 'contact-form-7' }, page)).to.deep.equal([]);
    expect(codes({ action: `http://charity.local${wordpress}` })).to.deep.equal(['private-network action']);
    expect(codes({ action: 'http://partner.example/bookings' }, local)).to.deep.equal(['not-https action']);
  });

  it('is never read over plain http, not even from a page that is', () => {
    expect(codes({ action: '/bookings' }, 'http://charity.example/')).to.deep.equal(['not-https action']);
  });

  it('is always posted to', () => {
    expect(codes({ action, method: 'POST' })).to.deep.equal([]);
    expect(problems({ action, method: 'get' })).to.deep.equal([
      { code: 'not-post', facts: { attribute: 'method' } },
    ]);
  });

  it('names a preset that is not known', () => {
    const [problem] = problems({ action, preset: 'formspre' });
    expect(problem).to.include({ code: 'unknown-preset' });
    expect(problem?.facts).to.include({ attribute: 'preset', value: 'formspre' });
    expect(codes({ action, preset: 'constructor' })).to.deep.equal(['unknown-preset preset']);
  });

  it('takes an encoding by our name and by the media type that HTML uses', () => {
    for (const [enctype, name] of [
      ['form', 'form'],
      ['application/x-www-form-urlencoded', 'form'],
      ['multipart/form-data', 'multipart'],
      ['TEXT/PLAIN', 'text-json'],
      ['application/json', 'json'],
    ] as const) {
      expect(readEndpoint({ action, preset: 'json', enctype }, page)).to.have.nested.property(
        'endpoint.enctype',
        name,
      );
    }
    expect(problems({ action, enctype: 'jsn' })[0]?.facts).to.include({ attribute: 'enctype', value: 'jsn' });
  });

  it('does not write the contract as the fields of a form', () => {
    expect(codes({ action, enctype: 'form' })).to.deep.equal(['enctype-not-taken enctype']);
    expect(codes({ action, enctype: 'text-json' })).to.deep.equal([]);
  });

  for (const names of ['{', '[]', '"name"', '{"name": 7}', 'null', 'name=naam']) {
    it(`cannot read these names: ${names}`, () =>
      expect(codes({ action, preset: 'json', names })).to.deep.equal(['names-not-json names']));
  }

  it("passes the service's names and fixed fields on, and notes where nobody reads them", async () => {
    const configuration = { action, names: '{"email":"fi-sender-email"}', extra: { key: 'public' } };
    expect(readEndpoint({ ...configuration, preset: 'json' }, page)).to.have.deep.nested.property(
      'endpoint.settings',
      { names: { email: 'fi-sender-email' }, extra: { key: 'public' } },
    );
    const found = readEndpoint(configuration, page);
    const notes = 'endpoint' in found ? await advice(found.endpoint, page) : [];
    expect(notes.map(({ facts }) => facts?.['attribute'])).to.deep.equal(['names', 'input type="hidden"']);
  });

  it('is refused with a secret in it, wherever it stands, and the secret is not repeated', () => {
    const secret = ['sk', 'live', '51Hx9abcdefgh'].join('_');
    for (const [attribute, configuration] of [
      ['action', { action: `${action}?key=${secret}` }],
      ['action', { action: `${action}?key=${secret.replaceAll('_', '%5F')}` }],
      ['names', { action, names: `{"name":"${secret}"}` }],
      ['preset', { action, preset: secret }],
      ['enctype', { action, enctype: secret }],
      ['input type="hidden"', { action, extra: { key: secret } }],
      ['input type="hidden"', { action, extra: { [secret]: '' } }],
    ] as const) {
      expect(codes(configuration)).to.deep.equal([`secret ${attribute}`]);
      expect(JSON.stringify(problems(configuration))).not.to.contain('51Hx9');
    }
  });

  it("is looked at by the service's own rules when those are loaded", async () => {
    const settings = { names: {}, extra: {} };
    expect(await checkEndpoint({ url: action, preset: 'formspree', settings })).to.have.nested.property(
      '[0].code',
      'not-this-service',
    );
    const right = { url: 'https://formspree.io/f/abcdwxyz', preset: 'formspree', settings } as const;
    expect(await checkEndpoint(right)).to.deep.equal([]);
  });
});
