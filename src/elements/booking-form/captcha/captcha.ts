import type { FormShell } from '../form-shell.ts';

/** What a partner's own captcha may be: an element that holds its token as a value, and can be made to ask again. */
interface CaptchaElement extends Element {
  readonly value?: unknown;
  reset?(): unknown;
}

/**
 * A captcha that a partner puts into the slot `captcha`, whoever made it. Its token is the `value` of its element, or of
 * the field that it keeps inside, as most do; it counts for one booking and is asked for anew after each answer.
 */
export class Captcha {
  constructor(private readonly form: FormShell) {}

  /** Whether there is one that has not been solved, or has expired since; there is none by default. */
  get lacks(): boolean {
    return this.#elements.length > 0 && this.token === undefined;
  }

  /** What it has given so far; undefined until the visitor has solved it, and again when it expired. */
  get token(): string | undefined {
    for (const element of this.#elements)
      for (const field of [element, ...element.querySelectorAll('input, textarea')]) {
        const value: unknown = Reflect.get(field, 'value');
        if (typeof value === 'string' && value !== '') return value.slice(0, longest);
      }
    return undefined;
  }

  /** A token is used once: the element is told by its own `reset()`, and the page by the event `captcha-reset`. */
  askAgain(): void {
    for (const element of this.#elements) {
      try {
        element.reset?.();
      } catch {
        // What another's script does is not the booking's trouble.
      }
      element.dispatchEvent(new Event('captcha-reset', { bubbles: true }));
    }
  }

  /** In a joined element they stand two trees up: it has no slot of its own for them. */
  show(): void {
    const { form } = this;
    if (this.#elements.length === 0 || form === form.contentOf || form.querySelector('slot[name=captcha]'))
      return;
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'captcha';
    form.append(slot);
  }

  get #elements(): readonly CaptchaElement[] {
    return [...this.form.contentOf.children].filter((child) => child.slot === 'captcha');
  }
}

/** Characters: an endpoint takes no more. */
const longest = 5_000;
