import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { en } from '../../../src/language/problems/en.ts';

/** What a page that was set up as it should be never meets, or what is asked again by itself. */
const notForVisitors = [
  'malformed',
  'method-not-allowed',
  'not-json',
  'origin-not-allowed',
  'temporarily-unavailable',
];

describe('what an endpoint of our contract refuses for', () => {
  it('is said to visitors in words of ours, and so in their language', () => {
    const contract = readFileSync('demo/endpoint/openapi.yaml', 'utf8');
    const reasons = new Set([...contract.matchAll(/\/problems\/([a-z-]+)/g)].map(([, reason]) => reason));
    expect(reasons.size).to.be.greaterThan(10);
    const silent = [...reasons].filter((reason) => !Object.hasOwn(en.words, reason ?? ''));
    expect(silent.sort()).to.deep.equal(notForVisitors);
  });
});
