import type { Accepted, Outcome } from '../../../booking/outcome.ts';
import type { EventRecord } from '../../../event/event.ts';
import type { Ended } from '../stage.ts';

/** An event that was booked, and is never sent again. */
export interface Done extends Ended {
  readonly event: EventRecord;
}

/** What came of each event so far: what was taken is done, and all else may be sent again. */
export class Heard {
  done: readonly Done[] = [];
  readonly #others = new Map<string, Outcome>();

  /** With what was asked and answered when it was sent. */
  take(event: EventRecord, outcome: Outcome, told: Pick<Ended, 'given' | 'questions'>): void {
    this.#others.delete(event.identifier);
    if (outcome.kind === 'accepted') this.done = [...this.done, { kind: 'ended', event, outcome, ...told }];
    else this.#others.set(event.identifier, outcome);
  }

  /** Why it was not booked; undefined where it was not sent. */
  of({ identifier }: EventRecord): Exclude<Outcome, Accepted> | undefined {
    const outcome = this.#others.get(identifier);
    return outcome?.kind === 'accepted' ? undefined : outcome;
  }

  get hasAny(): boolean {
    return this.done.length > 0 || this.#others.size > 0;
  }

  forget({ identifier }: EventRecord): void {
    this.#others.delete(identifier);
  }

  clear(): void {
    this.done = [];
    this.#others.clear();
  }
}
