import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class Once extends Directive {
  #isWritten = false;

  override render(value: unknown): unknown {
    if (this.#isWritten) return noChange;
    this.#isWritten = true;
    return value;
  }
}

/**
 * What an input starts with is written once. Even the attribute must not change later: `selected` on an option and
 * `checked` on a radio button take the place of what the visitor picked.
 */
export const once: (value: unknown) => DirectiveResult = directive(Once);
