// What a service needs is there already: how fast it is fetched is not what these tests are about.
import '../../src/endpoint/presets/form.ts';
import '../../src/endpoint/presets/json.ts';
import '../../src/endpoint/set-up.ts';
import { whenOver } from '../faults/visits/when-over.ts';
import { expect } from 'chai';
import type { Booking } from '../../src/booking/booking.ts';
import type { Outcome } from '../../src/booking/outcome.ts';
import { page, type Environment } from '../../src/endpoint/environment.ts';
import { attemptLimit } from '../../src/endpoint/patience.ts';
import type { PresetName } from '../../src/endpoint/presets/index.ts';
import { send, type Progress } from '../../src/endpoint/send.ts';
import { newSubmissionId } from '../../src/endpoint/submission-id.ts';
import type { Ledger } from '../faults/ledger.ts';
import type { Step } from '../faults/steps.ts';
import { exampleBooking, exampleEndpoint, sentinel } from './examples.ts';

/** How many times faster than life a visitor's clock runs here. */
const haste = 50;

/** One visitor with a room of their own at the fault server, and what they were told and what really happened. */
export class Visitor {
  readonly room: string;
  readonly progress: Progress[] = [];
  readonly told: { booking: Booking; outcome: Outcome }[] = [];
  fetches = 0;
  private isKeptWaiting = false;
  private inFlight = 0;
  private overlapped = false;

  constructor(readonly origin: string) {
    this.room = `${origin}/v/${newSubmissionId()}`;
  }

  async control<T>(verb: string, body?: unknown): Promise<T> {
    const method = body === undefined ? (verb === 'ledger' || verb === 'origins' ? 'GET' : 'POST') : 'PUT';
    const init: RequestInit = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${this.room}/__${verb}`, init);
    return (await response.json()) as T;
  }

  script = (...steps: Step[]): Promise<unknown> => {
    this.isKeptWaiting = steps.some(keepsWaiting);
    return this.control('script', steps);
  };
  ledger = (): Promise<Ledger> => this.control<Ledger>('ledger');

  /** Sends one booking to the end, in hurried time. */
  async book({
    booking = exampleBooking(),
    url = `${this.room}/bookings`,
    preset = 'booking' as PresetName,
    environment = {} as Partial<Environment>,
  } = {}): Promise<Outcome> {
    const sending = send(booking, exampleEndpoint(url, preset), {
      environment: { ...this.environment(), ...environment },
      progress: (news) => this.progress.push(news),
    });
    const outcome = await sending.outcome;
    this.told.push({ booking, outcome });
    return outcome;
  }

  environment(): Environment {
    let now = Date.now();
    let seen = now;
    return {
      ...page,
      online: () => true,
      visible: () => true,
      listen: () => () => {},
      random: () => 0.5,
      // A loaded machine must not look like one that slept.
      now: () => {
        const real = Date.now();
        now += Math.min((real - seen) * haste, 5_000);
        seen = real;
        return now;
      },
      // Where nothing is slow on purpose, a slow machine has the whole time for an answer.
      after: (delay, run) =>
        page.after(delay === attemptLimit && !this.isKeptWaiting ? delay : delay / haste, run),
      fetch: (url, init) => this.fetch(url, init),
    };
  }

  /** One at a time: the one before has ended, or was given up, when the next begins. */
  private async fetch(url: string, init: RequestInit): Promise<Response> {
    this.fetches += 1;
    this.overlapped ||= this.inFlight > 0;
    this.inFlight += 1;
    return whenOver(init, page.fetch(url, init), () => (this.inFlight -= 1));
  }

  /** What must hold after every fault, whatever the visitor was told. */
  async checkInvariants(): Promise<Ledger> {
    const fetchesWhenTold = this.fetches;
    await new Promise((resolve) => setTimeout(resolve, 30));
    const ledger = await this.ledger();
    const ids = ledger.bookings.map(({ submissionId }) => submissionId);
    expect(new Set(ids).size, '(a) one booking an id').to.equal(ids.length);
    for (const { booking, outcome } of this.told) {
      const stored = ids.filter((id) => id === booking.submissionId).length;
      if (outcome.kind === 'accepted' && outcome.standing !== 'unconfirmed') {
        expect(stored, '(a) told accepted, so it is kept').to.equal(1);
      }
      if (outcome.kind === 'refused') expect(stored, '(b) told refused, so nothing is kept').to.equal(0);
      const bodies = ledger.requests
        .filter(({ method, body }) => method === 'POST' && body?.includes(booking.submissionId))
        .map(({ body }) => body);
      expect(new Set(bodies).size, '(c) the same bytes every time').to.be.at.most(1);
    }
    for (const { method, path, body } of ledger.requests) {
      expect(decodeURIComponent(path), '(d) no answer in an address').not.to.contain(sentinel);
      if (method === 'GET') expect(body ?? '', '(d) no answer in a GET').to.equal('');
    }
    expect(this.overlapped, '(e) one attempt at a time').to.equal(false);
    expect(this.fetches, '(f) nothing after the outcome').to.equal(fetchesWhenTold);
    return ledger;
  }
}

const keepsWaiting = ({ hang, delay, gate, bytesPerSecond, preflight, length }: Step): boolean =>
  !!(
    hang ||
    delay ||
    gate ||
    bytesPerSecond ||
    preflight?.startsWith('slow:') ||
    length?.startsWith('long:')
  );

const levels = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** (g) The console never holds an answer: listens from now on, and gives back what checks and ends it. */
export const listenToConsole = (): (() => void) => {
  const said: string[] = [];
  const real = levels.map((level) => console[level]);
  for (const level of levels)
    console[level] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  return () => {
    levels.forEach((level, index) => (console[level] = real[index]!));
    expect(said.join('\n'), '(g) no answer in the console').not.to.contain(sentinel);
  };
};
