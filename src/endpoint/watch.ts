import type { Attempt } from './attempt.ts';
import type { Lost } from './answer.ts';
import type { Environment } from './environment.ts';
import { attemptsAllowed, sendLimit } from './patience.ts';
import type { Reply } from './preset.ts';

/** What a visitor can be told while a booking is on its way. */
export type Progress =
  | { readonly kind: 'sending' }
  | { readonly kind: 'still-sending' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'waiting'; readonly seconds: number }
  | { readonly kind: 'offline' };

/** Looks after one send: how long it may go on, what it waits for, what wakes it. */
export interface Watch {
  over(): boolean;
  attemptsAllowed(): number;
  /** Whether the page's own policy was heard to forbid this address. */
  blocked(): boolean;
  /** Tells of what has begun, once. */
  say(news: Progress): void;
  during(attempt: Attempt): Promise<Reply | Lost>;
  whileOffline(): Promise<void>;
  /** `asked`: the service named the time, and nobody may cut it short. */
  wait(delayInMilliseconds: number, asked: boolean): Promise<void>;
  tryNow(): void;
  stop(): void;
}

const tickLength = 1_000;
const longTick = 30_000;

export const watch = (environment: Environment, url: string, tell: (progress: Progress) => void): Watch => {
  let spent = 0;
  let extra = 0;
  let blocked = false;
  let hurried = false;
  let running: Attempt | undefined;
  let wake = (): void => {};
  let callOff = (): void => {};
  let last = environment.now();
  let wasVisible = environment.visible();

  const over = (): boolean => spent >= sendLimit;
  let said: Progress['kind'] | undefined;
  const say = (news: Progress): void => {
    if (news.kind !== said) tell(news);
    said = news.kind;
  };
  const saySending = (): void => say({ kind: spent < 3 * tickLength ? 'sending' : 'still-sending' });

  /**
   * Only time that ticks by while the page is visible and online is counted, so hidden tabs and offline spells cost
   * nothing. A machine that slept shows as one long tick: it is counted short, and earns one fresh attempt.
   */
  const tick = (): void => {
    const now = environment.now();
    const visible = environment.visible();
    const gap = Math.max(now - last, 0);
    if (visible && wasVisible && gap > longTick) extra = 1;
    if (visible && environment.online()) {
      spent += Math.min(gap, 2 * tickLength);
      if (running) saySending();
      if (over()) {
        running?.stop();
        wake();
      }
    }
    last = now;
    wasVisible = visible;
    callOff = environment.after(tickLength, tick);
  };
  callOff = environment.after(tickLength, tick);

  const deaf = environment.listen((change, address) => {
    if (change === 'blocked') blocked ||= sameOrigin(address, url);
    else if (change !== 'restored') wake();
    else {
      // Some engines drop the request of a page that was put away and never settle it.
      const stale = running;
      environment.after(1_000, () => running === stale && stale?.stop());
    }
  });

  /** True when the time passed, false when something woke it. */
  const nap = (delayInMilliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const cancel = environment.after(delayInMilliseconds, () => resolve(true));
      wake = () => (cancel(), resolve(false));
    });

  return {
    over,
    attemptsAllowed: () => attemptsAllowed + extra,
    blocked: () => blocked,
    say,
    async during(attempt) {
      saySending();
      running = attempt;
      const answer = await attempt.answer;
      running = undefined;
      return answer;
    },
    async whileOffline() {
      hurried = false;
      // Not every browser fires `online` every time: look again now and then.
      for (; !environment.online() && !hurried; await nap(5 * tickLength)) say({ kind: 'offline' });
    },
    async wait(delayInMilliseconds, asked) {
      hurried = false;
      if (asked) say({ kind: 'waiting', seconds: Math.ceil(delayInMilliseconds / 1_000) });
      const due = environment.now() + delayInMilliseconds;
      for (let left = delayInMilliseconds; !(await nap(left)) && !over() && (asked || !hurried);)
        left = Math.min(left, Math.max(due - environment.now(), 0));
    },
    tryNow() {
      hurried = true;
      wake();
    },
    stop: () => (callOff(), deaf()),
  };
};

/** A policy's report names the whole address or its origin alone. */
const sameOrigin = (address: string | undefined, url: string): boolean =>
  `${address}/`.startsWith(`${new URL(url).origin}/`);
