import type { Outcome } from '../../../booking/outcome.ts';
import { isDefinite } from '../../../endpoint/is-definite.ts';
import { newSubmissionId } from '../../../endpoint/submission-id.ts';
import type { EventRecord } from '../../../event/event.ts';
import { BookingEndedEvent, BookingSubmitEvent } from '../../dom-events.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { blame } from '../blame.ts';
import { BookingId } from '../booking-id.ts';
import { bookingIn } from '../booking-in.ts';
import { checkSheet } from '../check-sheet.ts';
import { endpointOf } from '../endpoint-of.ts';
import type { FormShell } from '../form-shell.ts';
import { hindered, type Ended } from '../stage.ts';
import type { Submission } from '../submission.ts';
import type { Telling } from '../telling.ts';
import { leaveUnderWay, takeUnderWay } from '../under-way.ts';
import { Heard, type Done } from './heard.ts';
import type { Again } from './outcomes.ts';
import type { Picked } from './picked.ts';
import { sendInTurn, type Part } from './run.ts';
import { Tokens } from './tokens.ts';

/**
 * Several bookings from one press: one request, one id and one outcome each, sent in turn and joined by a group. What
 * was taken is never sent again; what was not keeps its id by the same rules as a single booking.
 */
export class Bookings {
  readonly heard = new Heard();
  /** What came of the last that were booked together. */
  ended: { readonly stage: Ended; readonly done: readonly Done[] } | undefined;
  place: { readonly nth: number; readonly of: number } | undefined;
  #run: Promise<void> | undefined;
  #parts: readonly Part[] = [];
  #sheet: AnswerSheet | undefined;
  #group = newSubmissionId();
  readonly #ids = new Map<string, BookingId>();
  readonly #waits = new Set<string>();

  constructor(
    private readonly form: FormShell,
    private readonly picked: Picked,
  ) {}

  /** Sends what is picked and not yet booked; a second press joins the first. */
  submit(sheet: AnswerSheet, submission: Submission): Promise<void> {
    this.#sheet = sheet;
    return (this.#run ??= this.#start(sheet, submission).finally(() => (this.#run = undefined)));
  }

  again(event: EventRecord, how: Again, telling: Telling): void {
    const { submission, several } = telling;
    const sheet = this.#sheet;
    if (!submission || !several || !sheet) return;
    if (how.kind === 'keep') {
      this.#idFor(event).forget();
      this.#hear(event, { kind: 'accepted', standing: 'confirmed', reference: how.reference }, sheet);
      if (this.picked.events.length === 0) this.end(submission);
      else this.form.requestUpdate();
      return;
    }
    if (how.kind === 'wait') this.#waits.add(event.identifier);
    else this.#idFor(event).forget();
    void several.submit(sheet, telling);
  }

  /** Every event has its outcome. */
  end(submission: Submission): void {
    const { done } = this.heard;
    const [stage] = done;
    if (!stage) return;
    this.heard.clear();
    this.#group = newSubmissionId();
    this.ended = { stage, done };
    submission.end(
      stage,
      done.map(({ event }) => event.identifier),
    );
  }

  /** A send survives its element: another form for one of these events shows what came of it. */
  leave(): void {
    for (const id of this.#ids.values()) id.leave();
    for (const part of this.#parts) leaveUnderWay(part);
  }

  /** An element that was only moved takes back what it left. */
  takeBack(): void {
    for (const id of this.#ids.values()) id.comeBack();
    for (const { key } of this.#parts) takeUnderWay(key);
  }

  async #start(sheet: AnswerSheet, submission: Submission): Promise<void> {
    await submission.fetched;
    submission.besides?.noticing?.clear();
    if (checkSheet(sheet).length > 0) return submission.show({ kind: 'asking' }, 'summary');
    const { endpoint } = endpointOf(this.form);
    if (!endpoint) return submission.show(hindered('endpoint-not-working'), 'summary');
    const captcha = submission.besides?.captcha;
    if (captcha?.lacks) return submission.show(hindered('captcha-needed'), 'summary');
    const bookings = this.picked.events
      .map((event) => ({ event, booking: this.#bookingFor(event, sheet, submission) }))
      .filter(({ booking: { event, submissionId } }) =>
        this.form.dispatchEvent(new BookingSubmitEvent(event?.id, submissionId, sheet.given.answers)),
      );
    const parts = sendInTurn(bookings, {
      given: sheet.given,
      endpoint,
      sender: this.form,
      tokens: new Tokens(captcha),
      keyOf: ({ identifier }) => `${this.form.action} ${identifier}`,
      progress: (nth, news) => {
        this.place = { nth, of: bookings.length };
        submission.show({ kind: 'sending', progress: news });
      },
    });
    if (parts.length === 0) return;
    this.#parts = parts;
    submission.others = { tryNow: () => parts[0]?.tryNow() };
    for (const { event, submissionId } of parts) this.#idFor(event).hold(submissionId);
    await Promise.all(parts.map((part) => part.run.then((outcome) => this.#settle(part, outcome))));
    submission.others = undefined;
    this.place = undefined;
    if (this.picked.events.length === 0) return this.end(submission);
    const refused = this.picked.events.map((event) => this.heard.of(event));
    blame(
      sheet,
      refused.flatMap((outcome) =>
        outcome?.kind === 'refused' ? outcome.problems.filter(({ question }) => question) : [],
      ),
    );
    submission.show({ kind: 'asking' }, 'summary');
  }

  #bookingFor(event: EventRecord, sheet: AnswerSheet, { problemWords, begun, besides }: Submission) {
    const { identifier } = event;
    const state = this.picked.state(event);
    const booking = bookingIn(
      this.form,
      sheet,
      { event, state },
      {
        submissionId: this.#idFor(event).take(identifier),
        language: problemWords.spoken?.language ?? 'en',
        begun,
        joinWaitingList: this.#waits.has(identifier) || undefined,
        captcha: besides?.captcha.token,
      },
    );
    return { ...booking, group: this.#group };
  }

  #settle(part: Part, outcome: Outcome): void {
    const { event, submissionId, eventId, given } = part;
    this.#parts = this.#parts.filter((one) => one !== part);
    if (isDefinite(outcome)) this.#idFor(event).release(submissionId);
    this.#hear(event, outcome, { given, questions: this.#sheet?.questions ?? [] });
    this.form.dispatchEvent(new BookingEndedEvent(eventId, submissionId, outcome));
  }

  #hear(
    event: EventRecord,
    outcome: Outcome,
    { given, questions }: Pick<Ended, 'given' | 'questions'>,
  ): void {
    this.heard.take(event, outcome, { given, questions });
    if (outcome.kind === 'accepted') this.picked.remove(event);
  }

  #idFor({ identifier }: EventRecord): BookingId {
    const id = this.#ids.get(identifier) ?? new BookingId();
    this.#ids.set(identifier, id);
    return id;
  }
}
