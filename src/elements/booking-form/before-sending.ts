import type { Outcome } from '../../booking/outcome.ts';
import type { FormShell } from './form-shell.ts';
import { Press } from './press.ts';
import type { Change, Sender } from './sender.ts';
import { hindered, type FocusAim, type Stage } from './stage.ts';
import type { Submission } from './submission.ts';

const limit = 20_000; /* milliseconds: some networks never say that nothing will come */

/** Stands in for what sends until that is fetched: it holds the press and hands it on, and a second press joins the first. */
export class BeforeSending implements Sender {
  stage: Stage = { kind: 'asking' };
  aim: FocusAim | undefined;
  readonly press = new Press(() => this.#hinder('not-allowed'));
  readonly unheardSince = undefined;
  readonly repeatable = false;
  /** How many events it was for. */
  #events = 0;
  #pressed: Promise<Outcome | undefined> | undefined;

  constructor(
    private readonly form: FormShell,
    /** Undefined when it cannot be fetched now. */
    private readonly fetchSubmission: () => Promise<Submission | undefined>,
    /** When nobody waits for it any longer. */
    private readonly over = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, limit)),
  ) {}

  /** For another event it is another press. */
  begin(): void {
    this.#events++;
    this.#pressed = undefined;
    this.#become({ kind: 'asking' });
  }

  submit(change?: Change): Promise<Outcome | undefined> {
    if (this.#pressed) return this.#pressed;
    this.#become({ kind: 'sending', progress: { kind: 'sending' } });
    return (this.#pressed = this.#handOn(change));
  }

  async #handOn(change: Change | undefined): Promise<Outcome | undefined> {
    const events = this.#events;
    const submission = await Promise.race([this.fetchSubmission(), this.over()]);
    if (events !== this.#events) return undefined;
    this.#pressed = undefined;
    if (!submission) return this.#hinder('not-fetched');
    const run = submission.submit(change);
    // A send survives its element.
    if (!this.form.isConnected) submission.hostDisconnected();
    return run;
  }

  #hinder(code: string): undefined {
    this.aim = 'summary';
    this.#become(hindered(code));
  }

  #become(stage: Stage): void {
    this.stage = stage;
    this.form.requestUpdate();
  }
}
