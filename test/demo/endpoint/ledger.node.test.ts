import { expect } from 'chai';
import { openEmbeddedStore } from '../../../demo/endpoint/embedded-store.ts';
import type { Store } from '../../../demo/endpoint/store.ts';
import { booking, each, event, event40, open, type Reply, type Running } from './running.ts';

// Every store keeps the same promises: a new one is tested by standing in this list.
const stores: readonly { readonly name: string; readonly open: (file: string) => Promise<Store> }[] = [
  { name: 'SQLite in a file', open: openEmbeddedStore },
];

const slug = ({ body }: Reply): string => String(body['type']).split('/').at(-1) ?? '';

for (const store of stores)
  describe(`the ledger in ${store.name}`, () => {
    let endpoint: Running;
    const openWith = async (...events: readonly object[]): Promise<void> => {
      endpoint = await open(events, {}, store.open);
    };
    afterEach(() => endpoint.close());

    it('gives the last 40 places to 40 of the 1000 who ask at once, and tells each of them the same when asked again', async () => {
      await openWith(event40);
      const asked = Array.from({ length: 1000 }, () => booking());
      const answers = await each([...asked, ...asked], 100, (one) => endpoint.book(one));
      const [first, again] = [answers.slice(0, 1000), answers.slice(1000)];
      expect(first.filter(({ status }) => status === 201)).to.have.length(40);
      expect(first.filter((answer) => slug(answer) === 'sold-out')).to.have.length(960);
      expect(again.map(({ status, text }) => [status, text])).to.deep.equal(
        first.map(({ status, text }) => [status, text]),
      );
      expect(await endpoint.list()).to.have.length(40);
    });

    it('books once when a browser sends the same booking twice at the same moment', async () => {
      await openWith(event({ maximumAttendeeCapacity: 1 }));
      const one = booking();
      const [first, second] = await Promise.all([endpoint.book(one), endpoint.book(one)]);
      expect(first?.status).to.equal(201);
      expect(second?.text).to.equal(first?.text);
      expect(await endpoint.list()).to.have.length(1);
    });

    it('tells the visitor the reference, the places, what is left, and which booking is meant', async () => {
      await openWith(event({ maximumAttendeeCapacity: 8 }));
      const one = booking({ places: 2 });
      const { status, body } = await endpoint.book(one);
      expect(status).to.equal(201);
      expect(body['reference']).to.match(/^TEA-[2-9A-Z]{4}$/);
      expect({ ...body, reference: '' }).to.deep.equal({
        status: 'confirmed',
        reference: '',
        submissionId: one['submissionId'],
        places: 2,
        remainingAttendeeCapacity: 6,
      });
    });

    it('answers a repeat as it answered first, after others have booked and the event is full', async () => {
      await openWith(event({ maximumAttendeeCapacity: 2 }));
      const one = booking();
      const first = await endpoint.book(one);
      await endpoint.book(booking());
      expect(slug(await endpoint.book(booking()))).to.equal('sold-out');
      expect((await endpoint.book(one)).text).to.equal(first.text);
    });

    it('answers a repeat as it answered first, after booking has closed', async () => {
      await openWith(event());
      const one = booking();
      const first = await endpoint.book(one);
      await endpoint.writeEvents([event({ availabilityEnds: '2020-01-01' })]);
      const late = await endpoint.book(booking());
      expect([late.status, slug(late)]).to.deep.equal([410, 'booking-closed']);
      expect((await endpoint.book(one)).text).to.equal(first.text);
    });

    it('names the booking it has when another comes under the same identifier, for another event too', async () => {
      await openWith(event(), event({ identifier: 'coffee' }));
      const one = booking();
      const { body } = await endpoint.book(one);
      const changes = [
        { places: 2 },
        { attendee: { name: 'Someone else' } },
        { event: { ...one['event'], id: 'coffee' } },
        { places: 'many' },
      ];
      for (const change of changes) {
        const answer = await endpoint.book({ ...one, ...change });
        expect([answer.status, slug(answer)], JSON.stringify(change)).to.deep.equal([422, 'id-reused']);
        expect(answer.body['reference']).to.equal(body['reference']);
      }
      expect(await endpoint.list()).to.have.length(1);
    });

    it('takes the same booking by another page, clock and attempt for a repeat', async () => {
      await openWith(event());
      const one = booking({
        consent: [{ id: 'news', granted: true, text: 'Write to me', at: '2026-01-01T00:00:00Z' }],
      });
      const first = await endpoint.book(one);
      const again = await endpoint.book({
        ...one,
        consent: [{ id: 'news', granted: true, text: 'Write to me', at: '2026-01-01T00:09:00Z' }],
        context: { pageUrl: 'https://other.example/', locale: 'cy', widget: '0.2.0' },
        guard: { hp: '', elapsedMs: 99_999, captcha: null },
      });
      expect(again.text).to.equal(first.text);
    });

    it('offers the one place that is left to someone who asks for two', async () => {
      await openWith(event({ maximumAttendeeCapacity: 2 }));
      await endpoint.book(booking());
      const answer = await endpoint.book(booking({ places: 2 }));
      expect([answer.status, slug(answer)]).to.deep.equal([409, 'insufficient-capacity']);
      expect(answer.body['remainingAttendeeCapacity']).to.equal(1);
      expect((await endpoint.book(booking({ places: 1 }))).status).to.equal(201);
    });

    it('keeps the waiting list in the order in which people came', async () => {
      await openWith(event({ maximumAttendeeCapacity: 1, waitingList: { open: true } }));
      await endpoint.book(booking());
      const refused = await endpoint.book(booking());
      expect([refused.status, refused.body['waitingList']]).to.deep.equal([409, { open: true, length: 0 }]);
      for (const position of [1, 2, 3]) {
        const { status, body } = await endpoint.book(booking({ joinWaitingList: true }));
        expect([status, body['status'], body['position']]).to.deep.equal([201, 'waiting-list', position]);
      }
    });

    it('confirms at once those who would have waited, while there is room', async () => {
      await openWith(event({ maximumAttendeeCapacity: 1, waitingList: { open: true } }));
      const { body } = await endpoint.book(booking({ joinWaitingList: true }));
      expect(body['status']).to.equal('confirmed');
    });

    it('keeps places that come free for those who wait', async () => {
      await openWith(event({ maximumAttendeeCapacity: 1, waitingList: { open: true } }));
      await endpoint.book(booking());
      await endpoint.book(booking({ joinWaitingList: true }));
      await endpoint.writeEvents([event({ maximumAttendeeCapacity: 5, waitingList: { open: true } })]);
      const { body } = await endpoint.ask('/availability?event=tea');
      expect(body['items']?.[0]).to.include({ status: 'waiting-list', remainingAttendeeCapacity: 0 });
      const answer = await endpoint.book(booking());
      expect([slug(answer), answer.body['waitingList']?.length]).to.deep.equal(['sold-out', 1]);
      expect((await endpoint.book(booking({ joinWaitingList: true }))).body['position']).to.equal(2);
    });

    it('does not let anyone wait for more places than there will ever be', async () => {
      await openWith(event({ maximumAttendeeCapacity: 3, waitingList: { open: true } }));
      const answer = await endpoint.book(booking({ places: 4, joinWaitingList: true }));
      expect([answer.status, answer.body['errors']?.[0]?.code]).to.deep.equal([422, 'too-many-places']);
    });

    it('takes everyone for an event whose places nobody counts', async () => {
      await openWith(event());
      const answers = await each(
        Array.from({ length: 100 }, () => booking({ places: 9 })),
        20,
        (one) => endpoint.book(one),
      );
      expect(answers.every(({ status }) => status === 201)).to.equal(true);
      expect(answers[0]?.body).not.to.have.property('remainingAttendeeCapacity');
    });

    it('says that a person will decide, where the organiser does', async () => {
      await openWith(event({ reviewed: true, maximumAttendeeCapacity: 1 }));
      const { status, body } = await endpoint.book(booking());
      expect([status, body['status'], body['remainingAttendeeCapacity']]).to.deep.equal([202, 'pending', 0]);
      expect(slug(await endpoint.book(booking()))).to.equal('sold-out');
    });

    it('takes one booking for an address only where the event asks for that', async () => {
      await openWith(event({ oneBookingEach: true }), event({ identifier: 'coffee' }));
      const attendee = { name: 'Ada', email: 'ada@example.org' };
      expect((await endpoint.book(booking({ attendee }))).status).to.equal(201);
      const same = await endpoint.book(booking({ attendee: { email: ' ADA@Example.org' } }));
      expect([same.status, slug(same)]).to.deep.equal([409, 'already-booked']);
      const nameless = await endpoint.book(booking({ attendee: { name: 'Ada' } }));
      const [missing] = nameless.body['errors'] ?? [];
      expect([nameless.status, missing?.pointer, missing?.code]).to.deep.equal([
        422,
        '#/attendee/email',
        'email-needed',
      ]);
      const coffee = { id: 'coffee', name: 'Coffee' };
      for (const _ of [1, 2])
        expect((await endpoint.book(booking({ attendee, event: coffee }))).status).to.equal(201);
    });

    it('gives every booking of an event another reference', async () => {
      await openWith(event());
      await each(
        Array.from({ length: 200 }, () => booking()),
        20,
        (one) => endpoint.book(one),
      );
      expect(new Set((await endpoint.list()).map(({ reference }) => reference)).size).to.equal(200);
    });

    it('keeps an enquiry, which is about no event, and says that it was received', async () => {
      await openWith();
      const { status, body } = await endpoint.book(booking({ event: undefined }));
      expect([status, body['status']]).to.deep.equal([202, 'pending']);
      expect(body['reference']).to.match(/^ASK-/);
    });

    it('counts no places for a test booking', async () => {
      await openWith(event({ maximumAttendeeCapacity: 1 }));
      const { status } = await endpoint.book(booking({ context: { test: true } }));
      expect(status).to.equal(201);
      expect(
        (await endpoint.ask('/availability')).body['items']?.[0]?.['remainingAttendeeCapacity'],
      ).to.equal(1);
      expect((await endpoint.list())[0]?.marks).to.contain('test');
    });

    it('knows only the events it was given', async () => {
      await openWith(event());
      for (const id of ['cake', ':enquiries', ':trials', '__proto__', '%', "tea' OR 1=1 --"]) {
        const answer = await endpoint.book(booking({ event: { id, name: 'Cake' } }));
        expect([404, 422], id).to.contain(answer.status);
      }
      expect(await endpoint.list()).to.have.length(0);
    });
  });
