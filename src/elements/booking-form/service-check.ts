import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Offer } from '../page/tell-editor.ts';
import type { Trouble } from '../page/trouble.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import type { EventToBook } from './event-to-book.ts';
import type { FormShell } from './form-shell.ts';

/**
 * What the service finds wrong with how it is set up, and a test booking where the editor asks for one. All of it is
 * fetched when it is asked for, which visitors never do.
 */
export class ServiceCheck {
  troubles: readonly Trouble[] = [];
  offer: Offer | undefined;
  #asked = '';

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly language: () => string,
  ) {}

  async ask(endpoint: Endpoint): Promise<void> {
    const asked = JSON.stringify([endpoint, this.sheet.questions]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#offer(endpoint);
    try {
      const { serviceReport } = await import('../setup-notice/service-report.ts');
      const troubles = await serviceReport(endpoint, this.#about);
      if (asked !== this.#asked) return;
      this.troubles = troubles;
      this.form.requestUpdate();
    } catch {
      // What cannot be fetched now has nothing to say; visitors are not concerned.
    }
  }

  /** A press sends one test booking; another while it is on its way does nothing. */
  #offer(endpoint: Endpoint, said?: Trouble): void {
    const press = async (): Promise<void> => {
      this.offer = { busy: true };
      this.form.requestUpdate();
      const { sendTest } = await import('../setup-notice/service-report.ts');
      this.#offer(endpoint, await sendTest(endpoint, this.#about));
    };
    this.offer = { press: () => void press(), ...(said && { said }) };
    this.form.requestUpdate();
  }

  get #about() {
    return { questions: this.sheet.questions, event: this.toBook.event, language: this.language() };
  }
}
