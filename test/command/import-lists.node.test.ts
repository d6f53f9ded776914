import { expect } from 'chai';
import { namesIn } from './running.ts';
import { importing } from './site.ts';

const meeting = (id: number) => ({
  id,
  title: `Meeting ${id}`,
  start_date: `2097-03-0${id} 10:00:00`,
  end_date: `2097-03-0${id} 11:00:00`,
  timezone: 'Europe/London',
});

describe('importing lists that come in pages', () => {
  const { folder, run, web } = importing();
  const names = (): readonly unknown[] => namesIn(folder.read('kept.json'));

  /** The Events Calendar's list, one event a page; the last page may lead on to wherever. */
  const list = (path: string, pages: number, last?: string): string => {
    for (let page = pages; page; page -= 1)
      web().answer(`${path}?page=${page}`, {
        events: [meeting(page)],
        total_pages: pages,
        next_rest_url: page < pages ? `${web().origin}${path}?page=${page + 1}` : last,
      });
    return `${web().origin}${path}?page=1`;
  };

  it('reads The Events Calendar to its last page, and no longer says that there is more', async () => {
    const { status, aside } = await run(list('/tec', 3), '--out', 'kept.json');
    expect({ status, aside }).to.deep.equal({ status: 0, aside: '' });
    expect(names()).to.deep.equal(['Meeting 1', 'Meeting 2', 'Meeting 3']);
  });

  it('reads a Google calendar to its last page', async () => {
    const item = (id: number) => ({
      id: `e${id}`,
      summary: `Event ${id}`,
      start: { dateTime: `2097-03-0${id}T10:00:00Z` },
      end: { dateTime: `2097-03-0${id}T11:00:00Z` },
    });
    const calendar = { kind: 'calendar#events', timeZone: 'Europe/London' };
    const url = web().answer('/google?key=k', { ...calendar, items: [item(1)], nextPageToken: 'a b' });
    web().answer('/google?key=k&pageToken=a+b', { ...calendar, items: [item(2)] });
    expect(await run(url, '--out', 'google.json')).to.include({ status: 0, aside: '' });
    expect(namesIn(folder.read('google.json'))).to.deep.equal(['Event 1', 'Event 2']);
  });

  it('counts a list as it was the last time when one of its pages fails', async () => {
    const url = list('/tec', 3);
    const good = web().answer('/good', { events: [{ name: 'Other', startDate: '2097-04-01' }] });
    await run(url, good, '--out', 'kept.json');
    const before = folder.read('kept.json');
    for (const broken of ['<html>Sorry', '{"events": [', { items: [] }]) {
      web().answer('/tec?page=2', broken);
      const { status, aside } = await run(url, good, '--out', 'kept.json');
      expect(status).to.equal(1);
      expect(aside).to.include('one of them holds something else').and.include('counts as it was');
      expect(folder.read('kept.json')).to.equal(before);
    }
    web().remove('/tec?page=2');
    expect((await run(url, good, '--out', 'kept.json')).aside).to.include('not found');
    expect(folder.read('kept.json')).to.equal(before);
  });

  it('asks for every page again, whatever was said of the first', async () => {
    const url = list('/tagged', 2);
    web().answer('/tagged?page=1', (request, response) => {
      response.setHeader('etag', '"one"');
      if (request.headers['if-none-match']) return void response.writeHead(304).end();
      response.end(
        JSON.stringify({
          events: [meeting(1)],
          next_rest_url: `${web().origin}/tagged?page=2`,
          total_pages: 2,
        }),
      );
    });
    await run(url, '--out', 'tagged.json');
    web().answer('/tagged?page=2', { events: [meeting(4)], total_pages: 2 });
    await run(url, '--out', 'tagged.json', '--allow-shrink');
    expect(namesIn(folder.read('tagged.json'))).to.deep.equal(['Meeting 1', 'Meeting 4']);
  });

  it('follows a list neither to another site nor round in a circle', async () => {
    const asked = web().asked().length;
    expect((await run(list('/out', 1, 'https://charity.example/2'), '--out', 'out.json')).status).to.equal(0);
    expect(web().asked().length).to.equal(asked + 1);
    expect(
      (await run(list('/round', 2, `${web().origin}/round?page=1`), '--out', 'round.json')).status,
    ).to.equal(0);
    expect(namesIn(folder.read('round.json'))).to.have.length(2);
    const long = await run(list('/long', 5), '--out', 'long.json', '--pages', '3');
    expect(long.status).to.equal(2);
    expect(long.aside).to.include('more than can be kept');
  });
});
