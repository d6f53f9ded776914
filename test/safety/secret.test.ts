import { expect } from 'chai';
import { isSecretHeader, secretShape } from '../../src/safety/secret.ts';

const token = (payload: object) =>
  ['{"alg":"HS256"}', JSON.stringify(payload), 'sign'].map((part) => btoa(part).replace(/=+$/, '')).join('.');

// Put together here, so that nothing in this file looks like a key that was left lying about.
const x = (times: number) => 'a1B2'.repeat(times);

const secrets: readonly string[] = [
  `sk_live_${x(6)}`,
  `rk_test_${x(6)}`,
  `sb_secret_${x(6)}`,
  token({ role: 'service_role' }),
  `pat${x(3)}a1.${x(8)}`,
  `key${x(3)}a1`,
  `ck_${'0af9'.repeat(10)}`,
  `cs_${'0af9'.repeat(10)}`,
  `ghp_${x(9)}`,
  `xoxb-${x(5)}`,
  `AKIA${'A1B2'.repeat(4)}`,
  `SG.${x(5)}.${x(10)}`,
  `EAA${x(10)}`,
  `whsec_${x(8)}`,
  `Basic ${btoa('user:password')}`,
  `Bearer ${x(8)}`,
  '-----BEGIN RSA PRIVATE KEY-----',
  'https://user:pass@api.example/',
];

describe('a secret in the configuration', () => {
  for (const secret of secrets) {
    it(`is known by its shape: ${secret.slice(0, 6)}…`, () => {
      const kind = secretShape(`{"key":"${secret}"}`);
      expect(kind).to.be.a('string');
      expect(kind).not.to.contain(secret.slice(-8));
    });
  }

  it('is not seen in what may be public or only looks like one', () => {
    const publics = [
      `sb_publishable_${x(6)}`,
      `pk_live_${x(6)}`,
      `AIza${x(9)}`,
      token({ role: 'anon' }),
      'task_live_musicforthewholefamily',
      'desk_test_',
      'patterns and patchwork',
      'keyboardshortcuts',
      'Basic introduction to drawing',
      'Bearer of good news, representatives',
      'https://api.example/a:b@c',
      'https://docs.google.com/forms/d/e/1FAIpQLS/formResponse',
      'EAAT (a club)',
      '6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
    ];
    for (const text of publics) expect(secretShape(text), text).to.equal(undefined);
  });

  it('is looked for without hanging the page', () => {
    for (const text of ['Basic ', 'Bearer a', 'eyJ', 'EAA', 'key', '://a:']) secretShape(text.repeat(10_000));
  });

  it('would travel in headers of these names', () => {
    for (const name of ['Authorization', 'cookie', 'X-API-Key', 'x-make-apikey']) {
      expect(isSecretHeader(name), name).to.equal(true);
    }
    for (const name of ['content-type', 'idempotency-key', 'x-author']) {
      expect(isSecretHeader(name), name).to.equal(false);
    }
  });
});
