import type { ReactiveController } from 'lit';
import { LeavingQuestion } from '../page/leaving-question.ts';
import { addStyles } from '../styles/add-styles.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { besidesStyles } from './besides-styles.ts';
import { Captcha } from './captcha/captcha.ts';
import type { Draft } from './draft.ts';
import type { EventToBook } from './event-to-book.ts';
import { formParts } from './form-parts.ts';
import type { FormShell } from './form-shell.ts';
import type { Noticing } from './noticing.ts';
import { outcomeStyles } from './outcome-styles.ts';
import { PaperLists } from './paper/lists.ts';
import { paperStyles } from './paper/styles.ts';
import type { remedies } from './remedies.ts';
import { successPage } from './success-page.ts';

/** What is fetched beside what sends. A form that cannot have it does without, and loses nothing that was typed. */
export class Besides implements ReactiveController {
  /** Speaks of answers as they are left. */
  noticing: Noticing | undefined;
  /** What can be done about a refusal. */
  remedies: typeof remedies | undefined;
  readonly captcha: Captcha;
  readonly #leaving: LeavingQuestion;
  #draft: Draft | undefined;
  #drafting = false;

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly isAsking: () => boolean,
  ) {
    addStyles(form.renderRoot, outcomeStyles, besidesStyles, paperStyles);
    new PaperLists(form);
    this.captcha = new Captcha(form);
    this.#leaving = new LeavingQuestion(() => sheet.touched);
    // A joined element hands its form's parts on, as its timetable's.
    if (form.contentOf !== form) form.setAttribute('exportparts', formParts);
    form.addController(this);
    void this.#notice().catch(without);
  }

  hostConnected(): void {
    this.#leaving.askIfNeeded();
  }

  hostDisconnected(): void {
    this.#leaving.withdraw();
  }

  hostUpdated(): void {
    // A form that was taken out may be drawn once more.
    if (this.form.isConnected) this.#leaving.askIfNeeded();
    this.captcha.show();
    if (this.form.remember === 'tab' && !this.#drafting) void this.#keepDraft().catch(without);
  }

  /** The booking was taken, or those of several events: nothing of it stays, and the page may have somewhere to go. */
  booked(events?: readonly string[]): void {
    this.#leaving.withdraw();
    this.#draft?.forget(events);
    const { url } = successPage(this.form, this.form.baseURI);
    if (url) location.assign(url);
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
    this.#draft = new Draft(this.form, this.sheet, this.toBook, this.isAsking);
    this.form.requestUpdate();
  }
}

const without = (): void => {};
