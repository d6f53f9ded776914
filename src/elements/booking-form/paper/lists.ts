import type { ReactiveController } from 'lit';
import type { FormShell } from '../form-shell.ts';

/** No list can be opened on paper: while the page is printed each shows all that can be picked. */
export class PaperLists implements ReactiveController {
  constructor(private readonly form: FormShell) {
    form.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    // The first says only that something is to be chosen. A list of one line would be closed again.
    for (const list of this.#lists) list.size = Math.max(list.options.length - 1, 2);
  };

  readonly #close = (): void => {
    for (const list of this.#lists) list.removeAttribute('size');
  };

  get #lists(): NodeListOf<HTMLSelectElement> {
    return this.form.renderRoot.querySelectorAll('select');
  }
}
