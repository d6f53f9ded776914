import type { ReactiveController } from 'lit';
import type { AnswerSheet } from './answer-sheet.ts';
import type { Draft } from './draft.ts';
import type { EventToBook } from './event-to-book.ts';
import type { FormShell } from './form-shell.ts';
import type { Noticing } from './noticing.ts';
import type { remedies } from './remedies.ts';

/** What is fetched beside what sends. A form that cannot have it does without, and loses nothing that was typed. */
export class Besides implements ReactiveController {
  /** Speaks of answers as they are left. */
  noticing: Noticing | undefined;
  /** What can be done about a refusal. */
  remedies: typeof remedies | undefined;
  #draft: Draft | undefined;
  #drafting = false;

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly isAsking: () => boolean,
  ) {
    form.addController(this);
    void this.#notice().catch(without);
  }

  hostUpdated(): void {
    if (this.form.contentOf.getAttribute('remember') === 'tab' && !this.#drafting)
      void this.#keepDraft().catch(without);
    if (this.isAsking()) this.#draft?.keep();
  }

  /** The booking was taken: nothing of it stays, and the page may have somewhere to go. */
  booked(): void {
    this.#draft?.forget();
    const { contentOf, baseURI } = this.form;
    const asked = contentOf.getAttribute('success-url');
    const next = asked && URL.canParse(asked, baseURI) ? new URL(asked, baseURI) : undefined;
    if (next?.origin === location.origin) location.assign(next.href);
  }

  async #notice(): Promise<void> {
    const [{ Noticing }, { remedies }] = await Promise.all([
      import('./noticing.ts'),
      import('./remedies.ts'),
    ]);
    this.noticing = new Noticing(this.form, this.sheet, this.isAsking);
    this.remedies = remedies;
    // A refusal may have come before them.
    this.form.requestUpdate();
  }

  async #keepDraft(): Promise<void> {
    this.#drafting = true;
    const { Draft } = await import('./draft.ts');
    this.#draft = new Draft(this.form, this.sheet, this.toBook);
    this.form.requestUpdate();
  }
}

const without = (): void => {};
