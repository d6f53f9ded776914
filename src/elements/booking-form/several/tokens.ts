import type { Booking } from '../../../booking/booking.ts';
import { page } from '../../../endpoint/environment.ts';
import type { Captcha } from '../captcha/captcha.ts';

/**
 * A captcha's token serves one booking: the first has the one that is there, and each other one of its own. Most captchas
 * give it by themselves a moment after they were reset; one that wants its visitor again is waited for once, and what is
 * left then is not sent.
 */
export class Tokens {
  #isSilent = true;

  constructor(private readonly captcha: Captcha | undefined) {}

  /** The booking with a token that was not used, or undefined where there is none. */
  async nextFor(booking: Booking): Promise<Booking | undefined> {
    const { captcha } = this;
    if (captcha?.lacks && this.#isSilent) this.#isSilent = await givesOne(captcha);
    if (captcha?.lacks) return undefined;
    const token = captcha?.token;
    return token === undefined ? booking : { ...booking, guard: { ...booking.guard, captcha: token } };
  }

  /** It travelled with a booking that was answered. */
  used(): void {
    this.captcha?.askAgain();
  }
}

const givesOne = async (captcha: Captcha): Promise<boolean> => {
  for (let waited = 0; captcha.lacks && waited < longest; waited += step)
    await new Promise<void>((resolve) => void page.after(step, resolve));
  return !captcha.lacks;
};

const step = 100; /* milliseconds */

/** Milliseconds that a captcha may take to find by itself that somebody is a person. */
const longest = 5_000;
