// What the gallery's services answer, in the page itself: each address says by its name what comes of it.
const service = 'https://gallery.example/';

const json = (status, body) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const refusal = (status, type, more = {}) => json(status, { type: `${service}problems/${type}`, ...more });

const answers = {
  confirmed: () => json(201, { status: 'confirmed', reference: 'TEA-7Q2M', confirmationSent: true }),
  'waiting-list': () => json(201, { status: 'waiting-list', reference: 'TEA-9X4K', position: 4 }),
  pending: () => json(202, { status: 'pending', reference: 'TEA-3B8D' }),
  unconfirmed: () => json(200, { ok: true }),
  'sold-out': () =>
    refusal(409, 'sold-out', { remainingAttendeeCapacity: 0, waitingList: { open: true, length: 3 } }),
  fewer: () => refusal(409, 'insufficient-capacity', { remainingAttendeeCapacity: 1 }),
  'already-booked': () => refusal(409, 'already-booked'),
  closed: () => refusal(410, 'booking-closed'),
  invalid: () =>
    refusal(422, 'invalid', {
      errors: [{ pointer: '#/attendee/email', code: 'format', detail: 'This address is not known.' }],
    }),
  lost: () => Promise.reject(new TypeError('Failed to fetch')),
  waits: () => new Promise(() => {}),
  nothing: () => json(200, { '@graph': [] }),
  'not-there': () => new Response('', { status: 404 }),
};

/** Lets events be read at an address of the gallery's own. */
export const publish = (name, events) => {
  answers[`events/${name}`] = () => json(200, { '@graph': events });
  return address(`events/${name}`);
};

export const answerHere = () => {
  const { fetch } = window;
  window.fetch = (address, init) => {
    const name = String(address).startsWith(service) && String(address).slice(service.length);
    return name ? Promise.resolve(answers[name]()) : fetch(address, init);
  };
};

export const address = (name) => `${service}${name}`;
