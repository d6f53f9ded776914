/**
 * The one custom state an element is in, for `:state()`. Browsers below the level that knows it go without:
 * every state is told by a part too.
 */
export class States {
  readonly #internals: ElementInternals;
  #now = '';

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  become(name: string): void {
    if (name === this.#now) return;
    try {
      this.#internals.states.delete(this.#now);
      if (name) this.#internals.states.add(name);
    } catch {
      // Before :state(), Chromium took only names that begin with two hyphens, and threw at any other.
    }
    this.#now = name;
  }
}
