import { expect } from 'chai';
import { booking, each, event, open, type Reply, type Running } from './running.ts';

const address = 'https://bookings.charity.example';

describe('a booking after it was made', () => {
  let endpoint: Running;
  const openWith = async (changes: object): Promise<void> => {
    endpoint = await open([event({ waitingList: { open: true }, ...changes })], { address });
  };
  afterEach(() => endpoint.close());

  const manage = (reply: Reply, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> =>
    endpoint.ask(String(reply.body['manageUrl']).replace(address, ''), { method, headers });
  const organise = (reply: Reply, what: string, token = endpoint.token): Promise<Reply> =>
    endpoint.ask(`/bookings/${reply.body['reference']}/${what}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
  const remaining = async (): Promise<unknown> =>
    (await endpoint.ask('/availability?event=tea')).body.items?.[0]?.['remainingAttendeeCapacity'];

  it('is shown to whoever has its address, and looking at it changes nothing', async () => {
    await openWith({ maximumAttendeeCapacity: 2 });
    const one = booking();
    const made = await endpoint.book(one);
    expect(made.body['manageUrl']).to.match(
      /^https:\/\/bookings\.charity\.example\/manage\/[\w-]+\/[\w-]{43}$/,
    );
    for (const _ of [1, 2]) {
      const { status, text, headers } = await manage(made);
      expect(status).to.equal(200);
      expect(text)
        .to.contain('You are booked')
        .and.to.contain(made.body['reference'])
        .and.to.contain('Tea &amp; tech');
      expect(text).not.to.contain('visitor');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
      expect(headers.get('cache-control')).to.equal('no-store');
      expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
    }
    expect(await remaining()).to.equal(1);
    expect((await endpoint.book(one)).text).to.equal(made.text);
  });

  it('is cancelled by its maker once, however often the button is pressed, and the place comes free', async () => {
    await openWith({ maximumAttendeeCapacity: 2 });
    const one = booking({ places: 2 });
    const made = await endpoint.book(one);
    // A page of the endpoint's own that tells no other where it came from sends this origin.
    const pressed = await Promise.all([1, 2, 3].map(() => manage(made, 'POST', { origin: 'null' })));
    for (const { status, text } of pressed) {
      expect(status).to.equal(200);
      expect(text).to.contain('Your booking is cancelled').and.not.to.contain('<form');
    }
    expect(await remaining()).to.equal(2);
    expect((await endpoint.list()).map(({ status }) => status)).to.deep.equal(['cancelled']);
    const again = await endpoint.book(one);
    expect([again.status, again.body['reference']]).to.deep.equal([410, made.body['reference']]);
    expect((await endpoint.book(booking({ places: 2 }))).status).to.equal(201);
  });

  it('is nowhere to be found by an address that was guessed or changed', async () => {
    await openWith({});
    const first = await endpoint.book(booking());
    const second = await endpoint.book(booking());
    const [a, b] = [first, second].map(({ body }) =>
      String(body['manageUrl']).replace(address, '').split('/'),
    );
    const paths = [
      `/manage/${a?.[2]}/${b?.[3]}`,
      `/manage/${a?.[2]}/`,
      `/manage/${a?.[2]}/${a?.[3]}x`,
      `/manage/:cancelled:${a?.[2]}/${a?.[3]}`,
    ];
    for (const path of paths)
      for (const method of ['GET', 'POST'])
        expect((await endpoint.ask(path, { method })).status, `${method} ${path}`).to.equal(404);
    expect((await endpoint.list()).every(({ status }) => status === 'confirmed')).to.equal(true);
  });

  it('leaves the freed place to those who wait, and the organiser gives it', async () => {
    await openWith({ maximumAttendeeCapacity: 1 });
    const has = await endpoint.book(booking());
    const two = booking({ joinWaitingList: true });
    const waits = await endpoint.book(two);
    expect(waits.body['position']).to.equal(1);
    const early = await organise(waits, 'confirm');
    expect([early.status, early.body['type']]).to.deep.equal([
      409,
      'https://turnout.example/problems/sold-out',
    ]);
    await manage(has, 'POST');
    expect((await endpoint.book(booking())).status).to.equal(409);
    expect((await endpoint.book(two)).text).to.equal(waits.text);

    expect((await organise(waits, 'confirm')).body).to.include({ status: 'confirmed' });
    expect((await organise(waits, 'confirm')).status).to.equal(200);
    expect(await remaining()).to.equal(0);
    const told = await endpoint.book(two);
    expect([told.status, told.body['status'], told.body['position']]).to.deep.equal([
      201,
      'confirmed',
      undefined,
    ]);
    expect((await manage(waits)).text).to.contain('You are booked');
    await manage(waits, 'POST');
    expect(await remaining()).to.equal(1);
  });

  it('that waits and is cancelled leaves the line as it is', async () => {
    await openWith({ maximumAttendeeCapacity: 1 });
    await endpoint.book(booking());
    const waiting = await each([1, 2, 3], 1, () => endpoint.book(booking({ joinWaitingList: true })));
    if (waiting[0]) await manage(waiting[0], 'POST');
    const { body } = await endpoint.ask('/availability');
    expect(body.items?.[0]).to.deep.include({
      waitingList: { open: true, length: 2 },
      remainingAttendeeCapacity: 0,
    });
    expect((await endpoint.list()).map(({ status }) => status)).to.deep.equal([
      'confirmed',
      'cancelled',
      'waiting-list',
      'waiting-list',
    ]);
  });

  it('is decided by the organiser where a person decides', async () => {
    await openWith({ reviewed: true, maximumAttendeeCapacity: 1 });
    const made = await endpoint.book(booking());
    expect((await organise(made, 'confirm')).body).to.include({ status: 'confirmed', places: 1 });
    expect(await remaining()).to.equal(0);
    expect((await organise(made, 'cancel')).body).to.include({ status: 'cancelled' });
    expect(await remaining()).to.equal(1);
  });

  it('is erased by the organiser, and nothing in the file tells who it was', async () => {
    await openWith({ maximumAttendeeCapacity: 3 });
    const one = booking({ attendee: { name: 'Sesame', email: 'sesame@example.org' } });
    const made = await endpoint.book(one);
    expect((await organise(made, 'erase')).status).to.equal(200);
    expect(JSON.stringify(await endpoint.list()).toLowerCase()).not.to.contain('sesame');
    expect(await remaining()).to.equal(2);
    expect((await endpoint.book(one)).status).to.equal(422);
  });

  it('lets whoever cancelled book again where each may book once', async () => {
    await openWith({ oneBookingEach: true });
    const attendee = { email: 'ada@example.org' };
    const made = await endpoint.book(booking({ attendee }));
    expect((await endpoint.book(booking({ attendee }))).status).to.equal(409);
    await manage(made, 'POST');
    expect((await endpoint.book(booking({ attendee }))).status).to.equal(201);
  });

  it('never gives a place twice while people book, cancel and are given places at once', async () => {
    await openWith({ maximumAttendeeCapacity: 5 });
    const made = await each([...Array(30).keys()], 10, () =>
      endpoint.book(booking({ joinWaitingList: true })),
    );
    await each([...made, ...made], 20, (one) =>
      Math.random() < 0.5 ? manage(one, 'POST') : organise(one, 'confirm'),
    );
    const standing = (await endpoint.list()).map(({ status }) => status);
    expect(standing).to.have.length(30);
    const taken = standing.filter((status) => status === 'confirmed').length;
    expect(taken).to.be.at.most(5);
    const { body } = await endpoint.ask('/availability');
    const waiting = standing.filter((status) => status === 'waiting-list').length;
    expect(body.items?.[0]).to.deep.include({
      waitingList: { open: true, length: waiting },
      remainingAttendeeCapacity: waiting ? 0 : 5 - taken,
    });
  });

  it('is changed by nobody without the organiser’s token, and not in other ways than there are', async () => {
    await openWith({});
    const made = await endpoint.book(booking());
    for (const what of ['cancel', 'confirm', 'erase'])
      expect((await organise(made, what, 'x')).status).to.equal(401);
    expect((await organise(made, 'destroy')).status).to.equal(404);
    expect((await endpoint.ask('/bookings/TEA-0000/cancel', { method: 'POST' })).status).to.equal(401);
    const none: Reply = { ...made, body: { reference: 'TEA-0000' } };
    expect((await organise(none, 'cancel')).status).to.equal(404);
  });

  it('speaks the language in which it was made', async () => {
    await openWith({});
    const made = await endpoint.book(booking({ context: { locale: 'cy' } }));
    const { text } = await manage(made);
    expect(text).to.contain('lang="cy"').and.to.contain('Canslo');
  });

  it('has no such address where the endpoint does not know its own', async () => {
    endpoint = await open([event()]);
    expect((await endpoint.book(booking())).body).not.to.have.property('manageUrl');
  });
});
