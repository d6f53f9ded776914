import { expect } from 'chai';
import { fetchableUrl, isLocalPage, safeImageUrl, safeUrl } from '../../src/safety/url.ts';
import { urls } from '../fixtures/urls.ts';
import { verdictOf } from './verdict.ts';

describe('an address from outside', () => {
  for (const [use, url, verdict, trap, page] of urls) {
    it(`may ${verdict === 'allow' ? '' : 'not '}be used as ${use}: ${trap}`, () => {
      expect(verdictOf(use, url, page)).to.equal(verdict);
    });
  }

  it('is given back as the browser reads it, never as it was typed', () => {
    expect(safeUrl(' HTTPS://Museum.example/a b"<>')).to.equal('https://museum.example/a%20b%22%3C%3E');
    expect(safeUrl('visit', 'https://charity.example/events/')).to.equal(
      'https://charity.example/events/visit',
    );
    expect(safeImageUrl('HTTPS://Museum.example/A.JPG')).to.equal('https://museum.example/A.JPG');
  });

  it('is nothing when it is no text', () => {
    for (const odd of [
      undefined,
      null,
      7,
      {},
      ['https://museum.example/'],
      new URL('https://museum.example/'),
    ]) {
      expect(safeUrl(odd, 'https://charity.example/')).to.equal(undefined);
      expect(safeImageUrl(odd, 'https://charity.example/')).to.equal(undefined);
    }
  });

  it('is refused with the reason when nothing may be fetched from it', () => {
    const reason = (url: string) => {
      const answer = fetchableUrl(url, 'https://charity.example/');
      return 'reason' in answer ? answer.reason : answer.url.href;
    };
    expect(reason('')).to.equal('not-a-url');
    expect(reason('https://exa mple.org')).to.equal('not-a-url');
    expect(reason('http://data.example/')).to.equal('not-https');
    expect(reason('ftp://data.example/')).to.equal('not-a-url');
    expect(reason('https://a@data.example/')).to.equal('has-credentials');
    expect(reason('https://192.168.0.1/')).to.equal('private-network');
    expect(reason('events.json')).to.equal('https://charity.example/events.json');
  });

  it('is of a local page when this machine serves it', () => {
    for (const page of [
      'http://localhost:8000/',
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://charity.test/',
      'http://charity.local/',
      'file:///a.html',
    ]) {
      expect(isLocalPage(page), page).to.equal(true);
    }
    for (const page of [
      'https://charity.example/',
      'https://localhost.example/',
      'https://test.example/',
      'about:blank',
      '',
    ]) {
      expect(isLocalPage(page), page).to.equal(false);
    }
  });
});
