/**
 * The browser's own question before a page with unsent answers is left. It stands only while there is something
 * to lose: a page that always asks is kept out of the browser's back-forward cache.
 */
export class LeavingQuestion {
  constructor(private readonly unsent: () => boolean) {}

  askIfNeeded(): void {
    if (this.unsent()) addEventListener('beforeunload', this.#ask);
  }

  withdraw(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (e: BeforeUnloadEvent): void => {
    if (this.unsent()) e.preventDefault();
    else this.withdraw();
  };
}
