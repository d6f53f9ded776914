import { expect } from 'chai';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cell } from '../../../demo/endpoint/csv.ts';
import { startEndpoint } from '../../../demo/endpoint/start.ts';
import { booking, event, open, type Running } from './running.ts';

describe('what only the organiser may do', () => {
  let endpoint: Running;
  afterEach(() => endpoint.close());

  it('is to read the bookings, with the token and nowhere but in its header', async () => {
    endpoint = await open([event()]);
    await endpoint.book(booking());
    const wrong = [
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${endpoint.token}x`,
      `Basic ${endpoint.token}`,
      endpoint.token,
    ];
    for (const path of ['/bookings', '/bookings.csv']) {
      for (const authorization of wrong) {
        const answer = await endpoint.ask(path, { headers: authorization ? { authorization } : {} });
        expect(answer.status, authorization).to.equal(401);
        expect(answer.text).not.to.contain('visitor');
      }
      expect((await endpoint.ask(`${path}?token=${endpoint.token}`)).status).to.equal(401);
      const right = await endpoint.ask(path, { headers: { authorization: `Bearer ${endpoint.token}` } });
      expect(right.status).to.equal(200);
      expect(right.headers.get('cache-control')).to.equal('no-store');
      expect(right.text).to.contain('visitor');
    }
  });

  it('is to book by telephone after booking has closed, and from one address as often as need be', async () => {
    endpoint = await open([event({ availabilityEnds: '2020-01-01', maximumAttendeeCapacity: 2 })], {
      bookingsPerMinute: 1,
    });
    const authorization = `Bearer ${endpoint.token}`;
    expect((await endpoint.book(booking())).status).to.equal(410);
    const answers = [1, 2, 3].map(() => endpoint.book(booking(), { authorization }));
    expect((await Promise.all(answers)).map(({ status }) => status)).to.deep.equal([201, 201, 409]);
    expect((await endpoint.list()).every(({ marks }) => marks.includes('by the organiser'))).to.equal(true);
  });

  it('needs a token that cannot be guessed, kept between starts for its owner alone', async () => {
    endpoint = await open([event()]);
    expect(endpoint.tokenIsNew).to.equal(true);
    expect(endpoint.token).to.have.length.of.at.least(32);
    const file = join(endpoint.folder, 'organiser-token');
    expect((await readFile(file, 'utf8')).trim()).to.equal(endpoint.token);
    expect((await stat(file)).mode & 0o077).to.equal(0);

    const database = join(endpoint.folder, 'bookings.sqlite');
    const again = await startEndpoint({ database });
    expect([again.token, again.tokenIsNew]).to.deep.equal([endpoint.token, false]);
    await again.close();

    const refusal = await startEndpoint({ database, organiserToken: 'x'.repeat(31) }).catch(
      (e: Error) => e.message,
    );
    expect(refusal).to.contain('32 characters');
  });

  it('is to open a spreadsheet in which nothing runs and no answer is missing', async () => {
    const questions = [
      { name: 'note', type: 'text', label: 'Anything to say?' },
      { name: 'lunch', type: 'text', label: { cy: 'Cinio', en: 'Lunch' }, each: true },
    ];
    endpoint = await open([event({ questions })]);
    const attendee = {
      name: '=HYPERLINK("https://evil.example","Click")',
      email: 'ada@example.org',
      telephone: '+44 808 157 0192',
    };
    const answers = {
      dietary: '@SUM(1,2)',
      note: 'Two "lines",\r\nof text',
      topics: ['health', 'outdoors'],
      agreed: true,
      zed: '\t=1+1',
    };
    const consent = [
      { id: 'news', granted: false, text: 'Write to me', at: '' },
      { id: 'photos', granted: true, text: '', at: '' },
    ];
    const people = [{ name: 'Ada', answers: { lunch: '-2+3' } }];
    await endpoint.book(booking({ attendee, answers, consent, people }));
    await endpoint.book(booking({ answers: { agreed: false } }));
    const { text, headers } = await endpoint.ask('/bookings.csv', {
      headers: { authorization: `Bearer ${endpoint.token}` },
    });
    expect(headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    // fetch's text() drops the mark that tells a spreadsheet that this is UTF-8.
    const bytes = await fetch(`${endpoint.url}/bookings.csv`, {
      headers: { authorization: `Bearer ${endpoint.token}` },
    });
    expect([...new Uint8Array(await bytes.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);

    const [header, first, second] = parse(text);
    const column = (name: string): number => (header ?? []).indexOf(name);
    const of = (row: readonly string[] | undefined, name: string) => row?.[column(name)];
    expect(of(first, 'Name')).to.equal(`'=HYPERLINK("https://evil.example","Click")`);
    expect(of(first, 'Telephone')).to.equal('+44 808 157 0192');
    expect(of(first, 'Dietary')).to.equal(`'@SUM(1,2)`);
    expect(of(first, 'Zed')).to.equal(`'\t=1+1`);
    expect(of(first, 'Person 1: Lunch')).to.equal(`'-2+3`);
    expect(of(first, 'Anything to say?')).to.equal('Two "lines",\r\nof text');
    expect(of(first, 'Topics')).to.equal('health; outdoors');
    expect([of(first, 'Agreed'), of(second, 'Agreed')]).to.deep.equal(['yes', 'no']);
    expect(of(second, 'Dietary')).to.equal('');
    expect(of(first, 'Agreed: Write to me')).to.equal('no');
    expect([of(first, 'Agreed: photos'), of(second, 'Agreed: photos')]).to.deep.equal(['yes', '']);
    expect(first?.length).to.equal(header?.length);
  });
});

describe('a cell of the spreadsheet', () => {
  it('keeps telephone numbers as they were typed, as far as a spreadsheet leaves them', () => {
    expect(
      ['+44 808 157 0192', '+447700900123', '+33612345678', '+1-2', '0808 157 0192'].map(cell),
    ).to.deep.equal([
      '"+44 808 157 0192"',
      '"+44 7700900123"',
      `"'+33612345678"`,
      `"'+1-2"`,
      '"0808 157 0192"',
    ]);
    expect(cell('+44 1+1')).to.equal(`"'+44 1+1"`);
  });
});

/** Every cell is quoted, so that a quotation mark tells where each begins and ends. */
const parse = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/(?<=")\r\n(?=")/)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replace(/""/g, '"')),
    );
