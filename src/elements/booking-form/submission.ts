import type { ReactiveController } from 'lit';
import type { Accepted, Outcome } from '../../booking/outcome.ts';
import { recognisesRepeats } from '../../endpoint/presets/index.ts';
import { send, type Progress } from '../../endpoint/send.ts';
import { isUnexplained } from '../../endpoint/verdict.ts';
import { BookingEndedEvent, BookingSubmitEvent } from '../dom-events.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { ProblemWords } from '../../language/problems/en.ts';
import type { LeavingQuestion } from '../page/leaving-question.ts';
import { WordsIn } from '../page/words-in.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { Besides } from './besides.ts';
import { BookingId } from './booking-id.ts';
import { bookingIn } from './booking-in.ts';
import { checkSheet } from './check-sheet.ts';
import { endpointOf } from './endpoint-of.ts';
import type { FormShell } from './form-shell.ts';
import { hintsAbout } from './hints-about.ts';
import type { EventToBook } from './event-to-book.ts';
import { Press } from './press.ts';
import type { Change, Sender } from './sender.ts';
import { hindered, type FocusAim, type Stage } from './stage.ts';
import { leaveUnderWay, takeUnderWay, type UnderWay } from './under-way.ts';

/** Takes a booking from the press of the button to its outcome: one at a time, and a second press joins the first. */
export class Submission implements ReactiveController, Sender {
  stage: Stage = { kind: 'asking' };
  aim: FocusAim | undefined;
  #underWay: UnderWay | undefined;
  readonly press = new Press(() => void this.#stop(hindered('not-allowed'), 'summary'));
  besides: Besides | undefined;
  readonly problemWords: WordsIn<ProblemWords>;
  readonly #id = new BookingId();
  #begun = Date.now();

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly leaving: LeavingQuestion,
    problemWords: (language: string) => Promise<Catalogue<ProblemWords>>,
  ) {
    this.problemWords = new WordsIn(form, problemWords);
    import('./besides.ts').then(
      ({ Besides }) => (this.besides = new Besides(form, sheet, toBook, () => this.stage.kind === 'asking')),
      () => undefined,
    );
    form.addController(this);
  }

  hostConnected(): void {
    // An element that is only moved takes back what it left.
    if (this.#underWay) takeUnderWay(this.#underWay.key);
    this.#id.comeBack();
  }

  /** A send survives its element: a new one for the same event in this page shows what came of it. */
  hostDisconnected(): void {
    this.#id.leave();
    if (this.#underWay) leaveUnderWay(this.#underWay);
  }

  /** Starts over for the event that the form is for now; a booking for another goes on its way unseen. */
  begin(): void {
    if (this.toBook.missing || this.#underWay?.key === this.#key) return;
    if (this.#underWay) leaveUnderWay(this.#underWay);
    this.#underWay = undefined;
    this.stage = { kind: 'asking' };
    this.aim = undefined;
    this.#id.renew();
    this.#begun = Date.now();
    const left = takeUnderWay(this.#key);
    if (left) this.#join(left);
  }

  /** When a booking for this event was sent that was never heard of. */
  get unheardSince(): number | undefined {
    return this.#id.unheardSince(this.#eventId);
  }

  /** Whether the service knows a repeat when it sees one; most do not. */
  get repeatable(): boolean {
    return recognisesRepeats(endpointOf(this.form).endpoint);
  }

  /** Ends a wait between attempts. */
  tryNow(): void {
    this.#underWay?.tryNow();
  }

  /** Checks what was answered and books with it; undefined when it was not sent. */
  submit(change: Change = {}): Promise<Outcome | undefined> {
    if (this.#underWay) return this.#underWay.run;
    this.besides?.noticing?.clear();
    if (checkSheet(this.sheet).length > 0) return this.#stop({ kind: 'asking' }, 'summary');
    const { endpoint } = endpointOf(this.form);
    if (!endpoint) return this.#stop(hindered('endpoint-not-working'), 'summary');
    const { given } = this.sheet;
    const booking = bookingIn(this.form, this.sheet, this.toBook, {
      submissionId: this.#id.take(this.#eventId),
      language: this.problemWords.spoken?.language ?? 'en',
      begun: this.#begun,
      joinWaitingList: change.joinWaitingList,
    });
    const told = { eventId: booking.event?.id, submissionId: booking.submissionId };
    const asking = new BookingSubmitEvent(told.eventId, told.submissionId, given.answers);
    if (!this.form.dispatchEvent(asking)) return Promise.resolve(undefined);
    const progress = (news: Progress): void => {
      if (this.#underWay?.submissionId === told.submissionId)
        this.#become({ kind: 'sending', progress: news });
    };
    const hints = hintsAbout(endpoint, this.form.localName);
    const { outcome: run, tryNow } = send(booking, endpoint, { progress, hear: hints.hear });
    this.#join({ run, tryNow, given, ...told, key: this.#key, sender: this.form });
    void run.then((outcome) => (this.#tell(outcome, told), hints.tell(outcome)));
    return run;
  }

  /** The visitor knows of the earlier booking and means another one. */
  sendAsNew(): void {
    this.#id.forget();
    void this.submit();
  }

  /** The visitor keeps the booking that the endpoint has already. */
  keepEarlier(reference: string): void {
    this.#id.forget();
    const { given, questions } = this.sheet;
    const outcome: Accepted = { kind: 'accepted', standing: 'confirmed', reference };
    this.#end({ kind: 'ended', outcome, given, questions, earlier: true });
  }

  /** Another booking for the same event. */
  startAgain(): void {
    this.aim = 'heading';
    this.#begun = Date.now();
    this.#become({ kind: 'asking' });
  }

  #join(underWay: UnderWay): void {
    if (underWay.given !== this.sheet.given) this.sheet.resume(underWay.given);
    this.#underWay = underWay;
    this.#id.hold(underWay.submissionId);
    this.#become({ kind: 'sending', progress: { kind: 'sending' } });
    void underWay.run.then((outcome) => {
      if (this.#underWay !== underWay) return;
      this.#settle(outcome, underWay);
      if (underWay.sender !== this.form) this.#tell(outcome, underWay);
    });
  }

  #settle(outcome: Outcome, { given, submissionId }: UnderWay): void {
    this.#underWay = undefined;
    // A browser may send twice by itself, and hand over only what somebody on the way said to the second.
    const isDefinite =
      outcome.kind === 'refused'
        ? outcome.reason !== 'id-reused' && !isUnexplained(outcome)
        : outcome.kind === 'accepted';
    if (isDefinite) this.#id.release(submissionId);
    if (outcome.kind === 'accepted')
      this.#end({ kind: 'ended', outcome, given, questions: this.sheet.questions });
    else {
      this.sheet.blame(outcome.kind === 'refused' ? outcome.problems : []);
      if (outcome.kind === 'refused' && outcome.availability) this.toBook.refresh(outcome.availability);
      this.aim = outcome.kind === 'refused' ? 'summary' : 'hindrance';
      this.#become({ kind: 'asking', hindrance: outcome });
    }
  }

  #tell(outcome: Outcome, { eventId, submissionId }: Pick<UnderWay, 'eventId' | 'submissionId'>): void {
    this.form.dispatchEvent(new BookingEndedEvent(eventId, submissionId, outcome));
  }

  #end(stage: Stage): void {
    this.leaving.withdraw();
    this.besides?.booked();
    this.sheet.clear();
    this.aim = 'outcome';
    this.#become(stage);
  }

  async #stop(stage: Stage, aim: FocusAim): Promise<undefined> {
    this.aim = aim;
    this.#become(stage);
  }

  #become(stage: Stage): void {
    this.stage = stage;
    this.form.requestUpdate();
  }

  get #eventId(): string {
    return this.toBook.event?.identifier ?? '';
  }

  get #key(): string {
    return `${this.form.action} ${this.#eventId}`;
  }
}
