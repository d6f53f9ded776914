import type { Outcome } from '../../booking/outcome.ts';
import type { Given } from '../../booking/turns.ts';
import type { Press } from './press.ts';
import type { FocusAim, Stage } from './stage.ts';

/** Who takes the press of the button: what sends, or what stands in for it until it is fetched. */
export interface Sender {
  readonly stage: Stage;
  aim: FocusAim | undefined;
  readonly press: Press;
  /** When a booking for this event was sent that was never heard of. */
  readonly unheardSince: number | undefined;
  /** Whether the service knows a repeat when it sees one; most do not. */
  readonly repeatable: boolean;
  /** Starts over for the event that the form is for now. */
  begin(): void;
  /** Books with what was answered; undefined when it was not sent. */
  submit(change?: Change): Promise<Outcome | undefined>;
}

/** What a press changes about the booking. */
export interface Change {
  readonly joinWaitingList?: boolean;
  /** A captcha was waited for, and what reads it cannot be had. */
  readonly late?: true;
  /** Answers of the page's own script, which are laid over what stands in the form. */
  readonly given?: Given;
}
