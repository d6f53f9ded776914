import { expect } from 'chai';
import { encodings } from '../../src/endpoint/encodings/index.ts';
import type { Preset, PresetSettings, Reply } from '../../src/endpoint/preset.ts';
import { loadPreset, presetNames, recognisesRepeats } from '../../src/endpoint/presets/index.ts';
import { services as loadable } from '../../src/endpoint/presets/services.ts';
import { secretShape } from '../../src/safety/secret.ts';
import { wrongSetUp } from '../../src/endpoint/set-up.ts';
import { exampleBooking, sentinel } from '../endpoint/examples.ts';
import type { Answer } from './fake/service.ts';
import { sendingPresets, services } from './services/index.ts';

const none: PresetSettings = { names: {}, extra: {} };

const reply = (status: number, body: unknown, type?: string): Reply => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  return {
    status,
    type: type ?? (json === undefined ? 'text/html' : 'application/json'),
    text,
    ...(json !== undefined && { json }),
  };
};

const answered = ({ status, body = '', type }: Answer): Reply => reply(status, body, type);

const settingsOf = (settings: Partial<PresetSettings> | undefined): PresetSettings => ({
  ...none,
  ...settings,
});

const simpleHeaders = ['accept', 'accept-language', 'content-language'];

describe('the presets', () => {
  it('can each be loaded by a name that a snippet can say', () =>
    expect([...presetNames].sort()).to.deep.equal(['booking', ...Object.keys(loadable)].sort()));
});

for (const name of sendingPresets) {
  describe(`the preset ${name}`, () => {
    let preset: Preset;
    before(async () => void (preset = await loadPreset(name)));
    const service = services[name];
    const url = new URL(service.url);
    const settings = settingsOf(service.settings);
    const wrong = (address: string, about: PresetSettings) =>
      wrongSetUp(preset, { url: address, settings: about });

    it('is registered by its own name and takes an address of its service', () => {
      expect(preset.name).to.equal(name);
      expect(wrong(service.url, settings)).to.deep.equal([]);
    });

    for (const { what, url: address = service.url, settings: given, code } of service.mistakes) {
      it(`names a mistake before a visitor pays for it: ${what}`, () =>
        expect(
          wrong(address, given ? settingsOf(given) : settings).map((problem) => problem.code),
        ).to.deep.equal([code]));
    }

    it('asks for nothing secret, and shows no example that looks like a secret', () => {
      for (const { example } of preset.settings) expect(secretShape(example)).to.equal(undefined);
      expect(secretShape(JSON.stringify(service.settings ?? {}))).to.equal(undefined);
    });

    it('writes everything that was asked, and the submission', async () => {
      const booking = exampleBooking({
        context: { pageUrl: 'https://c.example/', locale: 'en', widget: '1', test: true },
      });
      const { payload } = preset.request(booking, settings, url);
      const { body } = (await encodings[preset.enctype].load()).encode(payload, preset.repeatsNames);
      const sent = decodeURIComponent(String(body).replaceAll('+', ' '));
      const named = [booking.submissionId, sentinel, 'Ada Łovelace', 'step-free', 'tech'];
      for (const fact of service.onlyNamed ? named : [...named, 'vegan', 'tea-1'])
        expect(sent).to.contain(fact);
      if (!service.onlyNamed) expect(sent).to.match(/test\W+(?:\w+\W+)?(?:true|yes)/);
    });

    it('sends no header that its service does not let a page send', () => {
      const { headers = {} } = preset.request(exampleBooking(), settings, url);
      const unusual = Object.keys(headers)
        .map((header) => header.toLowerCase())
        .filter((header) => !simpleHeaders.includes(header));
      expect(unusual).to.deep.equal(service.allows ?? []);
    });

    it('needs no permission where its service can give none', () => {
      if (service.cors !== 'full') expect(preset.enctype).to.be.oneOf(['form', 'text-json']);
      expect(Boolean(preset.opaque)).to.equal(service.cors === 'none');
    });

    it('sends the trap for programs under the name its service knows, empty or as it was filled in', () => {
      const { honeypot } = service;
      if (honeypot === undefined) return;
      const filled = { hp: 'I am a program', elapsedMs: 1, captcha: null };
      expect(preset.request(exampleBooking(), settings, url).payload).to.have.property(honeypot, '');
      expect(preset.request(exampleBooking({ guard: filled }), settings, url).payload).to.have.property(
        honeypot,
        'I am a program',
      );
    });

    it('writes only as its service can read', () =>
      expect(preset.enctypes ?? [preset.enctype]).to.include(preset.enctype));

    it('claims to know a repeat only where the contract makes it so', () => {
      expect(preset.idempotent).to.equal(Boolean(service.speaksContract));
      expect(recognisesRepeats({ preset: name })).to.equal(preset.idempotent);
    });

    it('writes the same for the same booking', () => {
      const booking = exampleBooking();
      expect(preset.request(booking, settings, url)).to.deep.equal(preset.request(booking, settings, url));
    });

    it("believes the service's success", () => {
      expect(preset.outcome(answered(service.success), settings)).to.include({
        kind: 'accepted',
        standing: service.speaksContract ? 'confirmed' : 'unconfirmed',
      });
    });

    it("brings the service's refusal to the question", () => {
      if (!service.refusal) return;
      const outcome = preset.outcome(answered(service.refusal.answer), settings);
      expect(outcome).to.include({ kind: 'refused', reason: 'invalid' });
      expect(outcome).to.have.deep.property('problems', [service.refusal.problem]);
    });

    for (const { name: surprise, answer, outcome: expected, cause } of service.surprises ?? []) {
      it(`is not surprised by ${surprise}`, () => {
        const outcome = preset.outcome(answered(answer), settings);
        for (const [key, value] of Object.entries(expected))
          expect(outcome).to.have.deep.property(key, value);
        if (cause) expect(outcome).to.have.nested.property('problems[0].facts.cause', cause);
      });
    }

    for (const lie of [
      { success: false, message: 'Not active' },
      { success: 'false', message: 'Not active' },
      { ok: false },
      { error: 'No such form' },
      { errors: [{ message: 'No' }] },
      { status: 'error' },
      { status: 'failed', ok: true },
    ]) {
      it(`is not fooled by a 200 that says ${JSON.stringify(lie)}`, () =>
        expect(preset.outcome(reply(200, lie), settings)).to.include({
          kind: 'refused',
          reason: 'not-accepted',
        }));
    }

    it('does not believe JSON that was cut short', () =>
      expect(
        preset.outcome(reply(200, '{"status":"confirmed","ok":true', 'application/json'), settings),
      ).to.include({
        kind: 'unknown',
        reason: 'not-an-answer',
      }));

    it('does not take a page for an answer, unless pages are what it is answered with', () =>
      expect(preset.outcome(reply(200, '<html><h1>Please sign in</h1>'), settings).kind).to.equal(
        service.answersPages ? 'accepted' : 'unknown',
      ));

    it('says confirmed only where the body does', () => {
      for (const body of [
        {},
        [],
        null,
        'ok',
        1,
        { reference: 'X' },
        { status: 'CONFIRMED' },
        { standing: 'confirmed' },
      ]) {
        const outcome = preset.outcome(reply(200, body), settings);
        if (outcome.kind === 'accepted') expect(outcome.standing).to.equal('unconfirmed');
      }
    });

    it('accepts nothing but a 2xx, and repeats only what is safe', () => {
      for (let status = 300; status < 600; status++) {
        for (const body of [{ status: 'confirmed', ok: true }, 'x', {}]) {
          const outcome = preset.outcome(reply(status, body), settings);
          expect(outcome.kind, String(status)).not.to.equal('accepted');
          if (outcome.kind === 'unknown' && !preset.idempotent) {
            expect(outcome.repeatable, String(status)).to.equal(status === 429);
          }
        }
      }
    });

    it('has an outcome for anything at all', () => {
      const odd = [
        { errors: [null, 7, [], { field: {} }, { pointer: '#/people/0/answers/x', detail: 5 }] },
        { errors: 'x' },
        { errors: { email: { deep: [] } } },
        { type: {}, status: [], detail: 9 },
        { __proto__: null, status: '__proto__' },
        JSON.parse('{"__proto__":{"status":"confirmed"},"constructor":1}'),
        {
          status: 'confirmed',
          reference: {},
          position: -1,
          manageUrl: 'javascript:alert(1)',
          waitingList: 3,
        },
      ];
      for (const body of odd) {
        for (const status of [200, 201, 202, 400, 409, 422, 500]) {
          const outcome = preset.outcome(reply(status, body), settings);
          expect(outcome.kind).to.be.oneOf(['accepted', 'refused', 'unknown']);
          expect(JSON.stringify(outcome)).not.to.contain('javascript:');
        }
      }
    });
  });
}

describe('an answer in a page whose scripts have added to every object', () => {
  for (const name of sendingPresets) {
    it(`is read for what it says itself: ${name}`, async () => {
      const preset = await loadPreset(name);
      Object.defineProperty(Object.prototype, 'error', { configurable: true, value: 'inherited' });
      Object.defineProperty(Object.prototype, 'reference', { configurable: true, value: 'inherited' });
      try {
        const outcome = preset.outcome(answered(services[name].success), settingsOf(services[name].settings));
        expect(outcome.kind).to.equal('accepted');
        if (!services[name].speaksContract) expect(Object.hasOwn(outcome, 'reference')).to.equal(false);
      } finally {
        Reflect.deleteProperty(Object.prototype, 'error');
        Reflect.deleteProperty(Object.prototype, 'reference');
      }
    });
  }
});

const anywhere = new URL('https://partner.example/');

describe('a flat preset', () => {
  it("uses the service's names, leaves out what has an empty one, and finds the way back", async () => {
    const json = await loadPreset('json');
    const settings = { names: { email: 'fi-sender-email', pageUrl: '' }, extra: { access_key: 'public' } };
    const { payload } = json.request(exampleBooking(), settings, anywhere);
    expect(payload).to.include({ 'fi-sender-email': sentinel, access_key: 'public' });
    expect(payload).not.to.have.any.keys('email', 'pageUrl');
    const outcome = json.outcome(
      reply(400, {
        errors: [{ field: 'fi-sender-email', message: 'No' }, { field: 'person2Diet' }, 'Sorry'],
      }),
      settings,
    );
    expect(outcome).to.have.deep.property('problems', [
      { code: 'invalid', question: 'email', message: 'No' },
      { code: 'invalid', question: 'diet', person: 1 },
      { code: 'invalid', message: 'Sorry' },
    ]);
  });

  it('loses neither a fact nor an answer of the same name', async () => {
    const { payload } = (await loadPreset('json')).request(
      exampleBooking({ answers: { places: 'a window seat' } }),
      none,
      anywhere,
    );
    expect(payload).to.include({ places: 2, placesAnswer: 'a window seat' });
  });

  it('takes a standing from a service that speaks in our words', async () => {
    const outcome = (await loadPreset('json')).outcome(
      reply(200, { status: 'waiting-list', position: 4 }),
      none,
    );
    expect(outcome).to.include({ kind: 'accepted', standing: 'waiting-list', position: 4 });
  });
});

describe('the booking contract', () => {
  const outcomeOf = async (status: number, body: unknown) =>
    (await loadPreset('booking')).outcome(reply(status, body), none);

  it('reads every pointer to its question', async () => {
    const pointers = [
      '#/attendee/email',
      '#/answers/diet',
      '#/people/1/answers/diet',
      '#/people/0/name',
      '#/places',
      '/answers/diet',
      '#/people/0',
      '#/consent/0',
      7,
    ];
    const outcome = await outcomeOf(422, {
      type: 'https://turnout.example/problems/invalid',
      errors: pointers.map((pointer) => ({ pointer, code: 'format' })),
    });
    expect(outcome).to.have.deep.property('problems', [
      { code: 'format', question: 'email' },
      { code: 'format', question: 'diet' },
      { code: 'format', question: 'diet', person: 1 },
      { code: 'format', question: 'name', person: 0 },
      { code: 'format', question: 'places' },
      { code: 'format', question: 'diet' },
      { code: 'format' },
      { code: 'format' },
      { code: 'format' },
    ]);
  });

  it('brings fresh facts about places with a refusal', async () => {
    const outcome = await outcomeOf(409, {
      type: 'https://turnout.example/problems/insufficient-capacity',
      status: 409,
      remainingAttendeeCapacity: 1,
      waitingList: { open: true, length: 3 },
    });
    expect(outcome).to.deep.equal({
      kind: 'refused',
      reason: 'insufficient-capacity',
      problems: [{ code: 'insufficient-capacity', facts: { remaining: 1 } }],
      availability: { remainingAttendeeCapacity: 1, waitingList: { open: true, length: 3 } },
    });
  });

  it('names the booking that an id was used for', async () => {
    const outcome = await outcomeOf(422, {
      type: 'https://t.example/problems/id-reused',
      reference: 'TEA-1',
    });
    expect(outcome).to.include({ reason: 'id-reused', reference: 'TEA-1' });
  });

  it('is spoken by servers that cannot set a status', async () => {
    expect(await outcomeOf(200, { ok: false, status: 409, type: '.../sold-out' })).to.include({
      reason: 'sold-out',
    });
    expect(await outcomeOf(200, { ok: false, type: '.../in-progress' })).to.include({ kind: 'unknown' });
    expect(await outcomeOf(200, { status: 503, retryAfter: 9 })).to.include({
      kind: 'unknown',
      reason: 'busy',
      retryAfterInSeconds: 9,
    });
  });

  it('calls 202 pending, whatever else it says', async () =>
    expect(await outcomeOf(202, { status: 'confirmed' })).to.include({ standing: 'pending' }));

  it('says that a confirmation was sent only when the service does', async () => {
    expect(await outcomeOf(201, { status: 'confirmed', confirmationSent: true })).to.include({
      confirmationSent: true,
    });
    expect(await outcomeOf(201, { status: 'confirmed', confirmationSent: 'yes' })).not.to.have.property(
      'confirmationSent',
    );
  });

  it("leaves a refusal that nobody explained to the page's editor", async () => {
    for (const status of [400, 401, 403, 404, 405, 413, 415]) {
      expect(await outcomeOf(status, '<h1>No</h1>')).to.deep.equal({
        kind: 'refused',
        reason: 'endpoint-not-working',
        problems: [{ code: 'endpoint-not-working' }],
      });
    }
    expect(await outcomeOf(410, '<h1>Gone</h1>')).to.include({ reason: 'endpoint-not-working' });
    expect(await outcomeOf(410, {})).to.include({ reason: 'booking-closed' });
  });
});
