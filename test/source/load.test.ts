import { expect } from 'chai';
import { load } from '../../src/source/load.ts';

describe('what is asked of a server', () => {
  const real = globalThis.fetch;
  const asked: (RequestInit | undefined)[] = [];

  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = async (_, init) => {
      asked.push(init);
      return new Response('[]');
    };
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  const pageUrl = 'https://charity.example/events/';

  it('says nothing of who asks and from where', async () => {
    await load('events.json', { pageUrl });
    expect(asked[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' });
  });

  it('goes past the cache when what we have is known to be old', async () => {
    await load('events.json', { pageUrl, fresh: true });
    expect(asked[0]).to.include({ cache: 'no-cache' });
  });

  it('is nothing where asking is unsafe', async () => {
    expect(await load('http://data.example/e.json', { pageUrl })).to.deep.equal({
      source: 'http://data.example/e.json',
      code: 'not-https',
    });
    expect(asked).to.deep.equal([]);
  });
});
