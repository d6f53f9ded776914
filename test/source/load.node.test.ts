import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { loadAvailability } from '../../src/source/availability.ts';
import { readEvents } from '../../src/source/events.ts';
import { load } from '../../src/source/load.ts';
import { loadQuestions } from '../../src/source/questions.ts';
import { calendar, vevent } from './calendar-text.ts';
import { serve } from './server.ts';

const tea = { '@type': 'Event', name: 'Te â chacen', startDate: '2027-02-28', location: 'Abertawe' };
const json = (response: ServerResponse, body: unknown) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
};

/** What each path answers; a path that is not here is not found. */
const answers: { readonly [path: string]: (response: ServerResponse, request: IncomingMessage) => void } = {
  '/events/tea.json': (response) => json(response, tea),
  '/events/shop.json': (response) =>
    json(response, {
      list_type: 'list',
      events: [{ event_url: 'https://tickets.example/tea/', availability: { reason: 'full' } }],
    }),
  '/events/none.json': (response) => json(response, []),
  '/events/mail.json': (response) =>
    json(response, { events: [{ name: 'Walk', startDate: '2027-03-28', url: 'walk' }] }),
  '/events/comma.json': (response) =>
    void response.end('{"events":[{"name":"Tea","startDate":"2027-02-28"},]}'),
  '/events/cut.json': (response) => void response.end('{"events":[{"name":"Tea","startD'),
  '/events/wrong-type.json': (response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`\uFEFF\n ${JSON.stringify(tea)}`);
  },
  '/events/calendar.ics': (response) =>
    void response.end(calendar(...vevent('DTSTART;TZID=Europe/London:20270228T100000'))),
  '/events/table.csv': (response) => {
    response.setHeader('content-type', 'text/csv');
    response.end('name,start\nTea,2027-02-28\n');
  },
  '/events/empty.json': (response) => void response.end(),
  '/events/utf-16.json': (response) =>
    void response.end(Buffer.from(`\uFEFF${JSON.stringify(tea)}`, 'utf16le')),
  '/events/latin.json': (response) => {
    response.setHeader('content-type', 'application/json; charset="ISO-8859-1"');
    response.end(Buffer.from(JSON.stringify(tea), 'latin1'));
  },
  '/events/unlabelled.json': (response) => void response.end(Buffer.from(JSON.stringify(tea), 'latin1')),
  '/events/half.csv': (response) => void response.end('name,date,notes\nTea,2027-03-27,"Bring a'),
  '/events/half.ics': (response) =>
    void response.end('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART:20270327\r\nEND:VEVENT\r\n'),
  '/events/half-list.json': (response) =>
    void response.end('{"events":[{"name":"Tea","startDate":"2027-03-27"}'),
  '/events/called-utf-8.json': (response) => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(Buffer.from(JSON.stringify(tea), 'latin1'));
  },
  '/events/mixed.json': (response) =>
    void response.end(
      Buffer.concat([
        Buffer.from(`[${JSON.stringify(tea)},`),
        Buffer.from(`${JSON.stringify({ ...tea, identifier: 'lost' })}]`, 'latin1'),
      ]),
    ),
  '/events/odd-charset.json': (response) => {
    response.setHeader('content-type', 'application/json; charset=klingon');
    response.end(JSON.stringify(tea));
  },
  '/events/gone.json': (response) => void response.writeHead(410).end('[]'),
  '/events/forbidden.json': (response) => void response.writeHead(403).end('[]'),
  '/events/broken.json': (response) => void response.writeHead(503).end(),
  '/events/reset.json': (response) => void response.destroy(),
  '/events/half.json': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('[{"name":');
    setTimeout(() => response.destroy(), 20);
  },
  '/events/bomb.json': (response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(30_000_000, ' ')));
  },
  '/events/endless.json': (response) => {
    const timer = setInterval(() => response.write(randomBytes(50_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/events/trickle.json': (response) => {
    const timer = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/events/silent.json': () => undefined,
};

let server: Awaited<ReturnType<typeof serve>>;
const attempts = new Map<string, number>();

before(async () => {
  server = await serve((request, response) => {
    const path = request.url ?? '';
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);
    if (path === '/events/busy.json')
      return attempt === 1 ? response.writeHead(429).end() : json(response, [tea]);
    const answer = answers[path];
    return answer ? answer(response, request) : response.writeHead(404).end();
  });
});
after(() => server.close());

const reading = (limits = {}) => ({
  pageUrl: server.page,
  timeZone: 'Europe/London',
  limits: { millisecondsBetweenAttempts: 1, ...limits },
});
const read = (urls: readonly string[], limits = {}) => readEvents({ kind: 'urls', urls }, reading(limits));
const codes = async (...urls: string[]) => (await read(urls)).failures.map(({ code }) => code);

describe('events at an address', () => {
  it('are read, with their links made whole by the address they came from', async () => {
    const { events, failures } = await read(['tea.json', 'mail.json']);
    expect(events.map(({ name }) => name)).to.deep.equal(['Te â chacen', 'Walk']);
    expect(events[1]?.url).to.equal(`${server.page}walk`);
    expect(events[0]?.source).to.deep.equal({ format: 'json-ld', url: `${server.page}tea.json` });
    expect(failures).to.deep.equal([]);
  });

  it('are shown though another address fails, which is named as it was written', async () => {
    const { events, failures } = await read(['missing.json', 'tea.json', 'http://data.example/e.json']);
    expect(events).to.have.length(1);
    expect(failures).to.deep.equal([
      { source: 'missing.json', code: 'not-found' },
      { source: 'http://data.example/e.json', code: 'not-https' },
    ]);
  });

  it('are none, and nothing has failed, when nothing is planned', async () => {
    expect(await read(['none.json'])).to.deep.equal({ events: [], skipped: [], failures: [], notes: [] });
    expect((await read([])).failures).to.deep.equal([]);
  });

  it('are told apart by what they are, not by what they are said to be', async () => {
    expect((await read(['wrong-type.json'])).events).to.have.length(1);
    const { failures, events } = await read(['calendar.ics']);
    expect([failures, events.map(({ source }) => source.format)]).to.deep.equal([[], ['icalendar']]);
    const table = await read(['table.csv']);
    expect(table.failures).to.deep.equal([]);
    expect(table.events.map(({ source }) => source.format)).to.deep.equal(['csv']);
    expect(
      await readEvents({ kind: 'urls', urls: ['tea.json'] }, { ...reading(), type: 'papyrus' }),
    ).to.have.deep.property('failures', [{ source: 'tea.json', code: 'unknown-format' }]);
  });

  it('are refused with the reason when the file is broken', async () => {
    expect(await codes('comma.json', 'cut.json', 'empty.json')).to.deep.equal([
      'not-json',
      'not-json',
      'empty',
    ]);
  });

  it('are not asked for where that is unsafe', async () => {
    const before = server.asked.length;
    expect(
      await codes('', 'https://key@data.example/', 'https://10.0.0.1/e.json', 'data:application/json,[]'),
    ).to.deep.equal(['not-a-url', 'has-credentials', 'private-network', 'not-a-url']);
    expect(server.asked.length).to.equal(before);
  });

  it('keep their letters in every encoding that is said', async () => {
    for (const url of ['utf-16.json', 'latin.json', 'odd-charset.json']) {
      const { events, notes } = await read([url]);
      expect(events[0]?.name, url).to.equal('Te â chacen');
      expect(notes, url).to.deep.equal([]);
    }
  });

  it('keep their letters where an older spreadsheet saved them and nobody says how, or says it wrong (windows-1252)', async () => {
    for (const url of ['unlabelled.json', 'called-utf-8.json']) {
      const { events, notes } = await read([url]);
      expect(events[0]?.name, url).to.equal('Te â chacen');
      expect(notes, url).to.deep.equal([]);
    }
  });

  it('are noted when their letters were lost', async () => {
    const { events, notes } = await read(['mixed.json']);
    expect(events.map(({ name }) => name)).to.deep.equal(['Te â chacen', 'Te \uFFFD chacen']);
    expect(notes).to.deep.equal([{ source: 'mixed.json', code: 'wrong-encoding' }]);
  });

  it('are asked for twice when the server is busy or broken, and once when it has said no', async () => {
    expect((await read(['busy.json'])).events).to.have.length(1);
    expect(await codes('broken.json', 'gone.json', 'forbidden.json')).to.deep.equal([
      'answered-503',
      'not-found',
      'answered-403',
    ]);
    expect(attempts.get('/events/broken.json')).to.equal(2);
    expect(attempts.get('/events/gone.json')).to.equal(1);
  });

  it('are unreachable when the connection drops, before or within the answer', async () => {
    expect(await codes('reset.json', 'half.json')).to.deep.equal(['unreachable', 'unreachable']);
  });

  it('are no half of a list, where an engine takes what was cut for whole (table, calendar, JSON)', async () => {
    for (const [url, code] of [
      ['half.csv', 'cut-short'],
      ['half.ics', 'cut-short'],
      ['half-list.json', 'not-json'],
    ] as const) {
      const { events, failures } = await read([url]);
      expect(events, url).to.deep.equal([]);
      expect(failures.map((failure) => failure.code)).to.deep.equal([code]);
    }
  });

  it('are given up when they are too large, whether packed or without end', async () => {
    expect(await codes('bomb.json')).to.deep.equal(['too-large']);
    const { failures } = await read(['endless.json'], { bytes: 500_000 });
    expect(failures).to.deep.equal([{ source: 'endless.json', code: 'too-large' }]);
  });

  it('are given up when they take too long, also when something keeps trickling', async () => {
    const { failures } = await read(['silent.json', 'trickle.json'], { milliseconds: 100 });
    expect(failures.map(({ code }) => code)).to.deep.equal(['too-slow', 'too-slow']);
  });

  it('are asked for without cookies and without saying from where', async () => {
    await read(['tea.json']);
    const { headers } = server.asked.at(-1) ?? {};
    expect(headers?.cookie).to.equal(undefined);
    expect(headers?.referer).to.equal(undefined);
  });

  it('are given up at once when something newer is wanted', async () => {
    const older = new AbortController();
    const first = readEvents({ kind: 'urls', urls: ['silent.json'] }, { ...reading(), signal: older.signal });
    const second = read(['tea.json']);
    older.abort();
    expect((await first).failures).to.deep.equal([{ source: 'silent.json', code: 'aborted' }]);
    expect((await second).events).to.have.length(1);
    expect(await load('tea.json', { pageUrl: server.page, signal: older.signal })).to.have.property(
      'code',
      'aborted',
    );
  });
});

describe('other things at an address', () => {
  it('are questions, as they are written', async () => {
    const answer = await loadQuestions('tea.json', reading());
    expect(answer).to.deep.equal({ questions: tea });
    expect(await loadQuestions('comma.json', reading())).to.have.property('code', 'not-json');
    expect(await loadQuestions('missing.json', reading())).to.have.property('code', 'not-found');
  });

  it('are what is left, as a shop or a WordPress site says it', async () => {
    const news = await loadAvailability('shop.json', reading());
    expect(news instanceof Map && news.get('https://tickets.example/tea/')).to.deep.equal({
      remainingAttendeeCapacity: 0,
      waitingList: { open: false },
    });
  });

  it('are not availability when there is no list in it', async () => {
    expect(await loadAvailability('tea.json', reading())).to.deep.equal({
      source: 'tea.json',
      code: 'not-availability',
    });
    expect(await loadAvailability('missing.json', reading())).to.deep.equal({
      source: 'missing.json',
      code: 'not-found',
    });
  });
});
