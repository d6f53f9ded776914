import { expect } from 'chai';
import { sharedRows } from '../../fixtures/shared.ts';
import { booking, each, event, open, type Reply, type Running } from './running.ts';

describe('bodies that no form would send', () => {
  let endpoint: Running;
  before(async () => {
    endpoint = await open([event()]);
  });
  after(() => endpoint.close());

  const pointers = ({ body }: Reply): string[] =>
    (body['errors'] ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

  it('are refused in words, each problem with its place, and nothing is stored', async () => {
    const rows: readonly (readonly [unknown, number, ...string[]])[] = [
      ['', 400],
      ['{"version":', 400],
      ['[]', 422, '# not-an-object'],
      ['null', 422, '# not-an-object'],
      ['"booking"', 422, '# not-an-object'],
      [[booking()], 422, '# not-an-object'],
      [
        {},
        422,
        '#/version unknown-version',
        '#/submissionId not-an-id',
        '#/places required',
        '#/attendee required',
      ],
      [booking({ version: 'booking/2' }), 422, '#/version unknown-version'],
      [booking({ submissionId: 'short' }), 422, '#/submissionId not-an-id'],
      [booking({ submissionId: 7 }), 422, '#/submissionId not-an-id'],
      [booking({ submissionId: "a' OR '1'='1" }), 422, '#/submissionId not-an-id'],
      [booking({ places: 0 }), 422, '#/places too-small'],
      [booking({ places: -1 }), 422, '#/places too-small'],
      [booking({ places: 1.5 }), 422, '#/places not-whole'],
      [booking({ places: '2' }), 422, '#/places not-whole'],
      [booking({ places: 1e9 }), 422, '#/places too-large'],
      [booking({ places: null }), 422, '#/places not-whole'],
      [booking({ joinWaitingList: 'no' }), 422, '#/joinWaitingList not-a-flag'],
      [booking({ event: 'tea' }), 422, '#/event not-an-object'],
      [booking({ event: null }), 422, '#/event not-an-object'],
      [booking({ event: { name: 'Tea' } }), 422, '#/event/id required', '#/event/id not-found'],
      [booking({ attendee: [] }), 422, '#/attendee not-an-object'],
      [booking({ attendee: { email: 'a@b.c\r\nBcc: x@y.z' } }), 422, '#/attendee/email line-break'],
      [booking({ attendee: { email: 'a@b.example, c@d.example' } }), 422, '#/attendee/email not-an-email'],
      [booking({ attendee: { name: 'Ada\nL' } }), 422, '#/attendee/name line-break'],
      [booking({ attendee: { name: 'Ada\u0000' } }), 422, '#/attendee/name line-break'],
      [booking({ attendee: { name: 'Ada\u2028' } }), 422, '#/attendee/name line-break'],
      [booking({ attendee: { name: { first: 'Ada' } } }), 422, '#/attendee/name not-text'],
      [booking({ attendee: { name: 'A'.repeat(201) } }), 422, '#/attendee/name too-long'],
      [booking({ answers: [] }), 422, '#/answers not-an-object'],
      [booking({ answers: { a: { deep: 1 } } }), 422, '#/answers/a not-an-answer'],
      [booking({ answers: { a: [['deep']] } }), 422, '#/answers/a not-an-answer'],
      [booking({ answers: { a: 'x'.repeat(10_001) } }), 422, '#/answers/a too-long'],
      [booking({ answers: { 'a/b~c': 'x' } }), 422, '#/answers/a~1b~0c not-a-question'],
      [booking({ answers: { a: Array.from({ length: 201 }, () => 'x') } }), 422, '#/answers/a too-many'],
      [booking({ consent: 'yes' }), 422, '#/consent not-a-list'],
      [booking({ consent: [1] }), 422, '#/consent/0 not-an-object', '#/consent/0/id required'],
      [booking({ people: Array.from({ length: 101 }, () => ({ answers: {} })) }), 422, '#/people too-many'],
      [booking({ people: [{ name: 7, answers: {} }] }), 422, '#/people/0/name not-text'],
    ];
    for (const [body, status, ...problems] of rows) {
      const answer = await endpoint.book(body);
      const row = JSON.stringify(body).slice(0, 200);
      expect(answer.status, row).to.equal(status);
      expect(pointers(answer), row).to.deep.equal(problems);
      expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
    }
    expect(await endpoint.list()).to.have.length(0);
  });

  it('do not reach the prototype of anything', async () => {
    const text = JSON.stringify(booking()).replace(
      '"answers":{',
      '"__proto__":{"polluted":1},"answers":{"__proto__":{"polluted":1},',
    );
    expect(pointers(await endpoint.book(text))).to.deep.equal(['#/answers/__proto__ not-a-question']);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    const inherited = await endpoint.book(booking({ answers: { constructor: 'x', toString: 'y' } }));
    expect(inherited.status).to.equal(201);
  });

  it('do not exhaust the endpoint when they are deep or large', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect((await endpoint.book(deep)).status).to.equal(422);
    const inside = JSON.stringify(booking()).replace('"step-free"', deep);
    expect((await endpoint.book(inside)).status).to.equal(422);
    expect(
      (await endpoint.book(JSON.stringify(booking({ answers: { a: 'x'.repeat(65_536) } })))).status,
    ).to.equal(413);
    const wide = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`a${index}`, 1]));
    expect(pointers(await endpoint.book(booking({ answers: wide })))).to.deep.equal(['#/answers too-many']);
  });

  it('that hold half a letter are kept with a mark in its place, and recognised when they come again', async () => {
    const one = JSON.stringify(booking({ attendee: { name: 'Ada \ud83d' } }));
    expect(one).to.contain('\\ud83d');
    const first = await endpoint.book(one);
    expect(first.status).to.equal(201);
    expect((await endpoint.book(one)).text).to.equal(first.text);
    const kept = (await endpoint.list()).find(({ reference }) => reference === first.body['reference']);
    expect(kept?.booking.attendee['name']).to.equal('Ada \ufffd');
  });

  it('are taken all the same when only what marks spam, or where they came from, is odd', async () => {
    for (const changes of [
      { guard: { hp: 'http://spam.example', elapsedMs: 3 } },
      { guard: 'robot' },
      { guard: undefined, context: undefined },
      { context: { pageUrl: 7, locale: [] }, guard: { elapsedMs: 'fast' } },
    ])
      expect((await endpoint.book(booking(changes))).status, JSON.stringify(changes)).to.equal(201);
    const marked = (await endpoint.list()).filter(({ marks }) => marks !== '');
    expect(marked.map(({ marks }) => marks)).to.deep.equal(['honeypot filled; filled in very fast']);
  });

  it('do not carry what a page address says behind its path', async () => {
    const { body } = await endpoint.book(
      booking({ context: { pageUrl: 'https://charity.example/a?email=ada#x' } }),
    );
    const kept = (await endpoint.list()).find(({ reference }) => reference === body['reference']);
    expect(kept?.booking.context['pageUrl']).to.equal('https://charity.example/a');
  });

  it('keep every honest and hostile text of the corpus as it was typed', async () => {
    const rows = sharedRows('corpora/strings.json', 'strings');
    const texts = rows.flatMap(({ id, text }) => (typeof text === 'string' ? [{ id, text }] : []));
    await each(texts, 20, async ({ id, text }) => {
      const one = booking({ answers: { note: text, who: String(id) } });
      const first = await endpoint.book(one);
      expect(first.status, String(id)).to.equal(201);
      expect((await endpoint.book(one)).text, String(id)).to.equal(first.text);
    });
    const kept = new Map(
      (await endpoint.list()).map((one) => [one.booking.answers['who'], one.booking.answers['note']]),
    );
    for (const { id, text } of texts)
      expect(kept.get(id), String(id)).to.equal(Buffer.from(text, 'utf8').toString('utf8'));
  });
});
