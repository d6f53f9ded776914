import type { ReactiveController } from 'lit';
import type { Accepted, Outcome } from '../../booking/outcome.ts';
import { recognisesRepeats } from '../../endpoint/presets/index.ts';
import { send, type Progress } from '../../endpoint/send.ts';
import { isDefinite } from '../../endpoint/is-definite.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { ProblemWords } from '../../language/problems/en.ts';
import { WordsIn } from '../page/words-in.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { Besides } from './besides.ts';
import { BookingId } from './booking-id.ts';
import { bookingIn } from './booking-in.ts';
import { captchaNeeded } from './captcha/needed.ts';
import { checkSheet } from './check-sheet.ts';
import { endpointOf } from './endpoint-of.ts';
import type { FormShell } from './form-shell.ts';
import { heed } from './heed.ts';
import { hintsAbout } from './hints-about.ts';
import { layOver } from './given-answers.ts';
import type { EventToBook } from './event-to-book.ts';
import { Press } from './press.ts';
import type { Change, Sender } from './sender.ts';
import { heldBack, hindered, type FocusAim, type Stage } from './stage.ts';
import { mayBeSent, tellEnded } from './tell-page.ts';
import { leaveUnderWay, resume, takeUnderWay, type UnderWay } from './under-way.ts';

/** Takes a booking from the press of the button to its outcome: one at a time, and a second press joins the first. */
export class Submission implements ReactiveController, Sender {
  stage: Stage = { kind: 'asking' };
  aim: FocusAim | undefined;
  #underWay: UnderWay | undefined;
  readonly press = new Press(() => void this.#stop(hindered('not-allowed')));
  besides: Besides | undefined;
  /** Besides is there, or cannot be had. */
  readonly fetched: Promise<void>;
  readonly problemWords: WordsIn<ProblemWords>;
  readonly #id = new BookingId();
  /** Bookings that are sent beside this one's own. */
  others: Pick<UnderWay, 'tryNow'> | undefined;
  /** When this form was begun, in milliseconds since the epoch. */
  begun = Date.now();

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    problemWords: (language: string) => Promise<Catalogue<ProblemWords>>,
  ) {
    this.problemWords = new WordsIn(form, problemWords);
    this.fetched = import('./besides.ts').then(
      ({ Besides }) =>
        void (this.besides = new Besides(form, sheet, toBook, () => this.stage.kind === 'asking')),
      () => undefined,
    );
    form.addController(this);
  }

  hostConnected(): void {
    if (this.#underWay) takeUnderWay(this.#underWay.key);
    else if (this.stage.kind === 'asking') this.#takeUp();
    this.#id.comeBack();
  }

  /** A send survives its element: another for the same event shows what came of it, or this one, if it was only moved. */
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
    this.begun = Date.now();
    this.#takeUp();
  }

  /** Shows what another element left under way. One that is out of the page shows nothing, and leaves it to the next. */
  #takeUp(): void {
    const left = this.form.isConnected && !this.toBook.missing ? takeUnderWay(this.#key) : undefined;
    if (left) this.#join(left);
  }

  get unheardSince(): number | undefined {
    return this.#id.unheardSince(this.#eventId);
  }
  get repeatable(): boolean {
    return recognisesRepeats(endpointOf(this.form).endpoint);
  }

  tryNow(): void {
    (this.#underWay ?? this.others)?.tryNow();
  }

  /** Checks what was answered and books with it; undefined when it was not sent. */
  submit(change: Change = {}): Promise<Outcome | undefined> {
    if (this.#underWay) return this.#underWay.run;
    if (change.given)
      return layOver(this.form, this.sheet, change.given).then(
        () => this.submit(),
        () => this.#stop(hindered('not-fetched')),
      );
    if (!this.besides && !change.late && this.form.contentOf.querySelector('[slot=captcha]'))
      return this.fetched.then(() => this.submit({ ...change, late: true }));
    this.besides?.noticing?.clear();
    if (checkSheet(this.sheet).length > 0) return this.#stop(heldBack(this.stage));
    const { endpoint } = endpointOf(this.form);
    if (!endpoint) return this.#stop(hindered('endpoint-not-working'));
    if (this.besides?.captcha.lacks) return this.#stop(captchaNeeded(this.stage, this.sheet));
    const { given } = this.sheet;
    const booking = bookingIn(this.form, this.sheet, this.toBook, {
      submissionId: this.#id.take(this.#eventId),
      language: this.problemWords.spoken?.language ?? 'en',
      begun: this.begun,
      joinWaitingList: change.joinWaitingList,
      captcha: this.besides?.captcha.token,
    });
    const told = { eventId: booking.event?.id, submissionId: booking.submissionId };
    if (!mayBeSent(this.form, told, given.answers)) return Promise.resolve(undefined);
    const progress = (news: Progress): void => {
      if (this.#underWay?.submissionId === told.submissionId) this.show({ kind: 'sending', progress: news });
    };
    const hints = hintsAbout(this.form, endpoint, told.eventId);
    const { outcome: run, tryNow } = send(booking, endpoint, { progress, hear: hints.hear });
    this.#join({ run, tryNow, given, ...told, key: this.#key, sender: this.form });
    void run.then((outcome) => (tellEnded(this.form, told, outcome), hints.tell(outcome)));
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
    this.end({ kind: 'ended', outcome, given, questions, earlier: true });
  }

  /** Another booking for the same event. */
  startAgain(): void {
    this.begun = Date.now();
    this.show({ kind: 'asking' }, 'heading');
  }

  #join(underWay: UnderWay): void {
    if (underWay.given !== this.sheet.given) resume(this.sheet, underWay.given);
    this.#underWay = underWay;
    this.#id.hold(underWay.submissionId);
    this.show({ kind: 'sending', progress: { kind: 'sending' } });
    void underWay.run.then((outcome) => {
      if (this.#underWay !== underWay) return;
      this.#settle(outcome, underWay);
      if (underWay.sender !== this.form) tellEnded(this.form, underWay, outcome);
    });
  }

  #settle(outcome: Outcome, { given, submissionId }: UnderWay): void {
    this.#underWay = undefined;
    this.besides?.captcha.askAgain();
    if (isDefinite(outcome)) this.#id.release(submissionId);
    if (outcome.kind === 'accepted')
      return this.end({ kind: 'ended', outcome, given, questions: this.sheet.questions });
    heed(outcome, this.sheet, this.toBook);
    this.show({ kind: 'asking', hindrance: outcome }, outcome.kind === 'refused' ? 'summary' : 'hindrance');
  }

  /** It is over: nothing of what was typed stays. */
  end(stage: Stage, events?: readonly string[]): void {
    this.besides?.booked(events);
    this.sheet.clear();
    this.show(stage, 'outcome');
  }

  async #stop(stage: Stage): Promise<undefined> {
    this.show(stage, 'summary');
  }

  /** Shows how it stands; where focus is to move, to what. */
  show(stage: Stage, aim?: FocusAim): void {
    if (aim) this.aim = aim;
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
