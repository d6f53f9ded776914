import { expect } from 'chai';
import '../../../src/booking-form.ts';
import type { BookingForm } from '../../../src/booking-form.ts';
import { services } from '../../../src/endpoint/presets/services.ts';
import type { Outcome } from '../../../src/booking/outcome.ts';
import { before, walk } from '../../elements/events.ts';
import { sentinel } from '../../endpoint/examples.ts';
import type { FaultRoom } from '../room.ts';
import type { HeldPage } from './held-page.ts';
import type { Sent } from './wire.ts';
import { until } from './until.ts';

export interface VisitOptions {
  readonly room: FaultRoom;
  /** Default: the room's endpoint that speaks `booking/1`. */
  readonly action?: string;
  readonly preset?: string;
  /** Empty: an enquiry. */
  readonly event?: string;
}

/** The end of one send, as the page was told it. */
export interface Told {
  readonly submissionId: string;
  readonly outcome: Outcome;
  /** How many requests the form had made by then. */
  readonly sent: number;
  readonly at: number /* milliseconds since the epoch, by the real clock */;
}

/** One visitor with the real form in a held page: what they typed and pressed, what they were told, what they read. */
export class Visit {
  readonly event: string;
  readonly action: string;
  readonly room: FaultRoom;
  /** What the page was told at the end of each send, in order. */
  readonly told: Told[] = [];
  /** How many requests the form had made when each send began, and under which id. */
  readonly sends: { readonly submissionId: string; readonly from: number }[] = [];
  /** What was said while it was on its way, in order. */
  readonly said: string[] = [];
  form!: BookingForm;

  private constructor(
    readonly page: HeldPage,
    private readonly options: VisitOptions,
  ) {
    this.room = options.room;
    this.action = options.action ?? options.room.bookings;
    this.event = options.event ?? crypto.randomUUID();
  }

  /** Opens a form and fills it in. What sends is there already: a fault is about what comes after. */
  static async fillingIn(page: HeldPage, options: VisitOptions): Promise<Visit> {
    await Promise.all([
      import('../../../src/elements/booking-form/sending.ts'),
      import('../../../src/language/problems/en.ts'),
      import('../../../src/endpoint/proof.ts'),
      // A test may be about one that never comes.
      services[options.preset as keyof typeof services]?.().catch(() => undefined),
    ]);
    const visit = new Visit(page, options);
    await visit.opensForm();
    await visit.fillsIn();
    return visit;
  }

  /** Puts a new form for the same event into the page, and takes it out again before it can be drawn, as some frameworks do. */
  opensFormInPassing(): void {
    const form = this.#newForm();
    document.body.append(form);
    form.remove();
  }

  /** Puts a new form for the same event into the page, as a single-page site does. */
  async opensForm(): Promise<void> {
    const form = this.#newForm();
    form.addEventListener('booking-submit', ({ submissionId }) =>
      this.sends.push({ submissionId, from: this.sent.length }),
    );
    form.addEventListener('booking-ended', ({ submissionId, outcome }) => {
      // The form that sent tells it as well as the one that shows it.
      if (this.told.at(-1)?.outcome !== outcome)
        this.told.push({ submissionId, outcome, sent: this.sent.length, at: Date.now() });
    });
    document.body.append(form);
    this.form = form;
    const root = form.renderRoot as ShadowRoot;
    await until('the form', () => root.querySelector('.panel'));
    new MutationObserver(() => {
      const words = root.querySelector('.status')?.textContent?.trim();
      if (words && words !== this.said.at(-1)) this.said.push(words);
    }).observe(root, { subtree: true, childList: true, characterData: true });
  }

  #newForm(): BookingForm {
    const form = document.createElement('booking-form');
    const { preset } = this.options;
    const settings = { action: this.action, event: this.event, now: before, ...(preset && { preset }) };
    for (const [name, value] of Object.entries(settings)) if (value) form.setAttribute(name, value);
    if (!this.event) return form;
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify({ ...walk, identifier: this.event });
    form.append(data);
    return form;
  }

  async fillsIn(name = 'Ada Łovelace', email = sentinel): Promise<void> {
    this.type('q-name', name);
    this.type('q-email', email);
    await this.form.updateComplete;
  }

  type(input: string, text: string): void {
    const found = this.find<HTMLInputElement>(`[name="${input}"]`);
    if (!found) throw new Error(`There is no ${input} to fill in`);
    found.value = text;
    found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** The answers as they stand in the form now. */
  get typed(): readonly (string | undefined)[] {
    return ['q-name', 'q-email'].map((name) => this.find<HTMLInputElement>(`[name="${name}"]`)?.value);
  }

  presses(): void {
    this.#button('.send .button').click();
  }

  /** What is offered where nobody could tell. */
  triesAgain(): void {
    this.#button('.unknown .button').click();
  }

  async triesNow(): Promise<void> {
    const button = (): HTMLElement | undefined =>
      [...this.form.renderRoot.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === 'Try now',
      );
    (await until('“Try now”', button)).click();
  }

  /** What holding Enter in a field comes to. */
  holdsEnter(): void {
    const form = this.find<HTMLFormElement>('form');
    for (let press = 0; form && press < 3; press++) HTMLFormElement.prototype.requestSubmit.call(form);
  }

  /** How the latest press ended, once it has; undefined when nothing came of it, even on a machine that has much else to do. */
  async outcome(times = this.sends.length): Promise<Outcome | undefined> {
    await until('an outcome', () => this.told.length >= Math.max(times, 1), 120_000).catch(() => undefined);
    await this.form.updateComplete;
    return this.told[Math.max(times, 1) - 1]?.outcome;
  }

  /** What this form put on the wire. */
  get sent(): readonly Sent[] {
    return this.page.wire.from(this.action);
  }

  /** All that can be read in the form. */
  get words(): string {
    const panel = this.find<HTMLElement>('.panel');
    return (panel?.innerText ?? panel?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What can be done about an outcome is drawn when it is there. */
  async reads(words: string): Promise<void> {
    await until('those words', () => this.words.includes(words), 5_000).catch(() => undefined);
    expect(this.words).to.include(words);
  }

  find<Found extends Element>(selector: string): Found | undefined {
    return this.form.shadowRoot?.querySelector<Found>(selector) ?? undefined;
  }

  leaves(): void {
    this.form.remove();
  }

  #button(selector: string): HTMLElement {
    const found = this.find<HTMLElement>(selector);
    if (!found) throw new Error(`There is nothing to press at ${selector}. The visitor reads: ${this.words}`);
    return found;
  }
}
