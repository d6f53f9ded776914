import { startEndpoint } from './start.ts';

// The endpoint as its own program, told what it needs by the environment.
const {
  PORT,
  HOST,
  ADDRESS,
  DATABASE,
  EVENTS,
  ORIGINS,
  ORGANISER_TOKEN,
  NOTIFY,
  NOTIFY_SECRET,
  PROOF_OF_WORK,
} = process.env;
const database = DATABASE || 'demo/data/bookings.sqlite';

const endpoint = await startEndpoint({
  port: Number(PORT || 4_020),
  host: HOST || '127.0.0.1',
  database,
  events: EVENTS || undefined,
  origins: ORIGINS ? ORIGINS.split(/[\s,]+/).filter((origin) => origin !== '') : undefined,
  organiserToken: ORGANISER_TOKEN || undefined,
  address: ADDRESS || undefined,
  notify: NOTIFY || undefined,
  notifySecret: NOTIFY_SECRET || undefined,
  proofOfWork: /^[1-9]\d{0,5}$/.test(PROOF_OF_WORK ?? '') ? Number(PROOF_OF_WORK) : undefined,
});

console.log(`Bookings are taken at ${endpoint.url}/bookings and kept in ${database}.`);
if (!EVENTS) console.log('EVENTS names no file: any event can be booked, and nobody counts.');
if (!ORIGINS) console.log('ORIGINS is empty: only pages of this machine may book.');
console.log(
  `The organiser reads them at ${endpoint.url}/bookings.csv, with the token${endpoint.tokenIsNew ? `\n  ${endpoint.token}` : ''}`,
);
console.log('Ctrl-C stops; bookings stay.');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endpoint.close().then(() => process.exit(0)));
