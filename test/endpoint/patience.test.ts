import { expect } from 'chai';
import { pause, readRetryAfter, sayable } from '../../src/endpoint/patience.ts';

describe('how long a booking waits', () => {
  it('is spread between nothing and a bound that grows', () => {
    expect([1, 2, 3, 9].map((failures) => pause(failures, 1, false, undefined))).to.deep.equal([
      1_000, 3_000, 8_000, 8_000,
    ]);
    expect(pause(3, 0, false, undefined)).to.equal(0);
  });

  it('is a second at least where the service is busy', () =>
    expect(pause(1, 0, true, undefined)).to.equal(1_000));

  it('is never shorter than the service asks, and not tried beyond a minute', () => {
    expect(pause(1, 0, true, 2)).to.equal(2_000);
    expect(pause(1, 1, true, 60)).to.be.at.least(60_000);
    expect(pause(1, 1, true, 61)).to.equal(undefined);
  });

  it('is read from seconds, or from a date by the clock of the answer', () => {
    const now = 'Mon, 23 Nov 2026 09:00:00 GMT';
    expect(readRetryAfter('30', null)).to.equal(30);
    expect(readRetryAfter('Mon, 23 Nov 2026 09:00:45 GMT', now)).to.equal(45);
    expect(readRetryAfter('Tue, 01 Dec 2026 00:00:00 GMT', 'Mon, 30 Nov 2026 23:59:30 GMT')).to.equal(30);
  });

  for (const [value, date] of [
    [null, null],
    ['Mon, 23 Nov 2026 09:00:45 GMT', null],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 'Mon, 23 Nov 2026 09:00:00 GMT'],
    ['Mon, 23 Foo 2026 09:00:45 GMT', 'Mon, 23 Nov 2026 09:00:00 GMT'],
    ['-1', null],
    ['0', null],
    ['1.5', null],
    ['1e9', null],
    ['', null],
    ['soon', null],
    ['9'.repeat(400), null],
  ] as const) {
    it(`is not told by "${value?.slice(0, 40)}"`, () =>
      expect(readRetryAfter(value, date)).to.equal(undefined));
  }

  it('is said in whole seconds, and only where it makes sense', () => {
    expect(sayable(119.2)).to.equal(120);
    for (const odd of [undefined, 0, -5, 86_401, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(sayable(odd)).to.equal(undefined);
    }
  });
});
