import { expect } from 'chai';
import { isSecretName, rareSecret } from '../../src/safety/rare-secret.ts';
import { secretShape } from '../../src/safety/secret.ts';

const kindOf = (text: string) => secretShape(text) ?? rareSecret(text);

const token = (payload: object) =>
  ['{"alg":"HS256"}', JSON.stringify(payload), 'sign'].map((part) => btoa(part).replace(/=+$/, '')).join('.');

// Put together here, so that nothing in this file looks like a key that was left lying about.
const x = (times: number) => 'a1B2'.repeat(times);

const secrets: readonly string[] = [
  `sk_live_${x(6)}`,
  `rk_test_${x(6)}`,
  `sb_secret_${x(6)}`,
  `sk_1234_567890_${x(6)}`,
  `pat-na1-${'0af9'.repeat(2)}-0af9-0af9-0af9-${'0af9'.repeat(3)}`,
  `pat-eu1-${'0af9'.repeat(2)}-0af9-0af9-0af9-${'0af9'.repeat(3)}`,
  `${'0af9'.repeat(8)}-us14`,
  `secret-${x(5)}`,
  `ES_${'0af9'.repeat(8)}`,
  'abCD 1234 efGH 5678 ijKL 90mn',
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
  'https://api.example/forms?form=1&apiKey=0123456789',
];

describe('a secret in the configuration', () => {
  for (const secret of secrets) {
    it(`is known by its shape: ${secret.slice(0, 6)}…`, () => {
      const kind = kindOf(`{"key":"${secret}"}`);
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
      'https://api.example/rest/v1/bookings?apikey=sb_publishable_abc',
      '6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
      'https://api.hsforms.com/submissions/v3/integration/submit/1234567/6f1c2b7e-5a0e-4f6e-9a51-0d6a3f1f7c11',
      'https://charity.us7.list-manage.com/subscribe/post?u=0af90af90af90af90af90af90&id=0af90af90a',
      `${'0af9'.repeat(8)}`,
      'pat-a-cake, pat-na1ve art',
      'desk_2026_11_bookings',
      'secret-garden-in-the-old-town',
      'YES_0af9 and NOTES_0af9',
      'Come with your kind Aunt Anna Jane',
      'Room 1234 door 5678 left side',
      `6L${x(9)}ab`,
      '10000000-ffff-ffff-ffff-000000000001',
    ];
    for (const text of publics) expect(kindOf(text), text).to.equal(undefined);
  });

  it('is looked for without hanging the page', () => {
    for (const text of ['Basic ', 'Bearer a', 'eyJ', 'EAA', 'key', '://a:']) kindOf(text.repeat(10_000));
  });

  it('is whatever travels by these names', () => {
    for (const name of [
      'Authorization',
      'cookie',
      'X-API-Key',
      'x-make-apikey',
      'apiKey',
      'api_key',
      'hapikey',
    ]) {
      expect(isSecretName(name), name).to.equal(true);
    }
    for (const name of ['content-type', 'idempotency-key', 'x-author', 'apikey', 'access_key', 'form-key']) {
      expect(isSecretName(name), name).to.equal(false);
    }
  });
});
