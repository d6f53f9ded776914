import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { AnswerSheet } from '../booking-form/answer-sheet.ts';
import type { EventToBook } from '../booking-form/event-to-book.ts';
import type { FormShell } from '../booking-form/form-shell.ts';
import type { Offer } from '../page/offer.ts';
import type { Trouble } from '../page/trouble.ts';
import { eventToTry, isAboutEvents, questionsOfEvents } from './questions-of-events.ts';
import { sendTest, serviceReport, type Asked } from './service-report.ts';

/** What the service finds wrong with how it is set up, and a test booking where the editor asks for one. */
export class ServiceTrial {
  troubles: readonly Trouble[] = [];
  offer: Offer | undefined;
  #asked = '';
  #looking: Offer['looking'];

  constructor(
    private readonly form: FormShell,
    private readonly sheet: AnswerSheet,
    private readonly toBook: EventToBook,
    private readonly language: () => string,
  ) {}

  /** Asked again only when something is set up, or asked, in another way. */
  async ask(endpoint: Endpoint): Promise<void> {
    const asked = JSON.stringify([endpoint, this.sheet.questions]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#looking = 'reading';
    this.#offer(endpoint);
    const troubles = await serviceReport(endpoint, this.#about).catch(() => []);
    if (asked !== this.#asked) return;
    this.troubles = troubles;
    this.#looking = undefined;
    this.offer = { ...this.offer, looking: undefined };
    this.form.requestUpdate();
  }

  /** A press sends one test booking; another while it is on its way does nothing. */
  #offer(endpoint: Endpoint, said?: Trouble): void {
    const press = async (): Promise<void> => {
      this.offer = { busy: true, looking: this.#looking };
      this.form.requestUpdate();
      const about = this.#about;
      const event = about.event ?? (await eventToTry(this.form).catch(() => undefined));
      this.#offer(endpoint, await sendTest(endpoint, { ...about, event }));
    };
    this.offer = { press: () => void press(), looking: this.#looking, ...(said && { said }) };
    this.form.requestUpdate();
  }

  get #about(): Asked {
    return {
      questions: this.sheet.questions,
      event: this.toBook.event,
      language: this.language(),
      besides: () => questionsOfEvents(this.form),
      isAboutEvents: isAboutEvents(this.form),
    };
  }
}
