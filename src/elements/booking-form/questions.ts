import type { Question } from '../../booking/question.ts';
import type { EventRecord } from '../../event/event.ts';
import { fetchFields } from '../../fields/index.ts';
import { questionWords } from '../../language/questions/index.ts';
import type { Trouble } from '../page/trouble.ts';
import { addStyles } from '../styles/add-styles.ts';
import type { FormShell } from './form-shell.ts';
import type { Asked, Fetched } from './own-questions.ts';
import { questionsFrom } from './questions-from.ts';
import type { Shape } from './telling.ts';

const againInMilliseconds = 5000;

/** The questions a form asks about an event, gathered when they are first needed and again when what they come from changes. */
export class Questions {
  troubles: readonly Trouble[] = [];
  shape: Shape | undefined;
  /** Each address is read once, whichever event is chosen. */
  readonly #fetched: Fetched = new Map();
  #key: readonly unknown[] = [];
  #gathered: readonly Question[] | undefined;

  constructor(
    private readonly form: FormShell,
    private readonly changed: () => void,
  ) {}

  /** The questions, or undefined until they are there. */
  of(event: EventRecord | undefined, language: string, contentOf: Element): readonly Question[] | undefined {
    const key = [
      event,
      language,
      contentOf,
      this.form.questions,
      this.form.privacyUrl,
      this.form.answers,
      this.form.prefill,
      this.form.successUrl,
    ];
    if (key.some((part, place) => part !== this.#key[place])) {
      // A plain form stays until its event's own questions can take over.
      if (!this.#key[0] && contentOf.querySelector('form')) this.#gathered = undefined;
      this.#key = key;
      void this.#gather(key, event, language);
    }
    return this.#gathered;
  }

  async #gather(key: readonly unknown[], event: EventRecord | undefined, language: string): Promise<void> {
    try {
      const words = await questionWords(language);
      const asked = await this.#settled(
        await questionsFrom(this.form, words, { event, language }, this.#fetched),
        event,
      );
      addStyles(this.form.renderRoot, ...(await fetchFields(asked.questions, language)));
      if (key !== this.#key) return;
      this.shape = asked.shape;
      this.#gathered = asked.questions;
      this.troubles = asked.troubles;
      this.changed();
    } catch {
      if (key === this.#key) this.#giveUp();
    }
  }

  /** Most pages know nothing of who asks, show what came of a booking themselves, and have no plain form. */
  async #settled(asked: Asked, event: EventRecord | undefined): Promise<Asked> {
    const { answers, prefill, successUrl, contentOf } = this.form;
    return answers || prefill || successUrl || contentOf.querySelector('form')
      ? (await import('./settled.ts')).settled(asked, this.form, event)
      : asked;
  }

  /** A form that would ask less than it should is not shown; what could not be fetched is asked for again in a while. */
  #giveUp(): void {
    this.#gathered = undefined;
    this.troubles = [{ code: 'form-unavailable' }];
    setTimeout(() => {
      this.#key = [];
      this.changed();
    }, againInMilliseconds);
    this.changed();
  }
}
