import { sendKeys } from '@web/test-runner-commands';
import { Visitor } from './visitor.ts';

/** A visitor with a keyboard alone: real keys, pressed in the browser; wherever focus is afterwards, it is somewhere. */
export class Keyboard extends Visitor {
  async tab(): Promise<string> {
    await this.press('Tab');
    return this.at();
  }

  /** Shift and Tab. */
  async tabBack(): Promise<string> {
    await shiftAndTab();
    return this.at();
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.sees(`focus somewhere after ${key}`, () => this.at() !== nowhere);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  /** Goes forward until focus is at these words, and says what was passed, that last. */
  async tabsTo(words: string): Promise<readonly string[]> {
    return this.#goes(words, async () => this.tab());
  }

  async tabsBackTo(words: string): Promise<readonly string[]> {
    return this.#goes(words, async () => this.tabBack());
  }

  async hasFocusAt(words: string): Promise<void> {
    await this.sees(`focus at “${words}”; it is at “${this.at()}”`, () => this.at().startsWith(words));
  }

  async hasFocusAtHeading(words: string): Promise<void> {
    const heading = await this.readsHeading(words);
    await this.sees(`focus at the heading “${words}”`, () => this.focused() === heading);
  }

  /** The name of what has focus: its label, or its words. */
  at(): string {
    const focused = this.focused();
    if (!focused || focused === document.body) return nowhere;
    const labels = (focused as HTMLInputElement).labels ?? [];
    const named = labels[0] ?? focused;
    return (named.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  async #goes(words: string, step: () => Promise<string>): Promise<readonly string[]> {
    const passed: string[] = [];
    while (passed.length < most) {
      passed.push(await step());
      if (passed.at(-1)?.startsWith(words)) return passed;
    }
    throw new Error(`The keyboard never came to “${words}”. It passed: ${passed.join(' | ')}`);
  }
}

/** More than anything here has: whoever needs more is caught in a trap. */
const most = 60;

/** WebDriver holds down together what is sent together, and knows the two by their code points (WebDriver 17.4.2). */
const shiftAndTab = async (): Promise<void> => {
  if (isByWebDriver) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

const isByWebDriver = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);

const nowhere = '(nowhere)';
