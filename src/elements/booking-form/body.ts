import type { TemplateResult } from 'lit';
import { isBookable } from '../../event/availability.ts';
import type { Outcome } from '../../booking/outcome.ts';
import type { Answers } from '../../booking/question.ts';
import { fields as fieldStyles } from '../../fields/styles.ts';
import { formWords } from '../../language/form/index.ts';
import { timetableWords } from '../../language/timetable/index.ts';
import { keepFocus, type FocusKept } from '../page/keep-focus.ts';
import { tellEditor } from '../page/tell-editor.ts';
import type { Trouble } from '../page/trouble.ts';
import { datesIn } from '../page/dates-in.ts';
import { WordsIn } from '../page/words-in.ts';
import { levelAsked } from '../heading.ts';
import { remembered } from '../remembered.ts';
import { keepAccentReadable } from '../styles/accent.ts';
import { addStyles } from '../styles/add-styles.ts';
import { onAccent } from '../styles/on-accent.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { asking } from './asking.ts';
import { BeforeSending } from './before-sending.ts';
import type { FormShell } from './form-shell.ts';
import { EventToBook } from './event-to-book.ts';
import { moveFocus } from './move-focus.ts';
import { panelStyles } from './styles.ts';
import { Questions } from './questions.ts';
import type { ServiceCheck } from './service-check.ts';
import type { Sender } from './sender.ts';
import type { Submission } from './submission.ts';
import type { Telling } from './telling.ts';
import { waitingForChoice } from './waiting-for-choice.ts';

/** What asks, checks and sends; fetched when a form is first needed. The element is its shell. */
export class FormBody {
  readonly #event: EventToBook;
  readonly #questions: Questions;
  readonly #sheet: AnswerSheet;
  /** What sends, or what stands in for it. */
  #sender: Sender;
  #submission: Submission | undefined;
  #sending: typeof import('./sending.ts') | undefined;
  #service: ServiceCheck | undefined;
  #focus: FocusKept | undefined;
  readonly #words: WordsIn<Telling['words']>;
  readonly #timetableWords: WordsIn<Telling['timetable']>;

  readonly #dates = remembered(datesIn);
  #beReady: () => void = () => {};
  /** Kept once there are words, questions, and the event that was named. */
  readonly #ready = new Promise<void>((resolve) => (this.#beReady = resolve));

  constructor(private readonly form: FormShell) {
    addStyles(form.renderRoot, fieldStyles, panelStyles, onAccent);
    const changed = (): void => form.requestUpdate();
    this.#words = new WordsIn(form, formWords);
    this.#timetableWords = new WordsIn(form, timetableWords);
    this.#event = new EventToBook(form, changed, () => this.#sender.begin());
    this.#questions = new Questions(form, changed);
    this.#sheet = new AnswerSheet(form, changed);
    this.#sender = new BeforeSending(form, () => this.#fetchSubmission());
    void this.#fetchSubmission();
    this.configure(new Map());
  }

  /** What sends comes beside what asks; where it could not be had it is asked for again at a press. */
  async #fetchSubmission(): Promise<Submission | undefined> {
    try {
      const [sending, { problemWords }] = await Promise.all([
        import('./sending.ts'),
        import('../../language/problems/index.ts'),
      ]);
      return (this.#submission ??= this.#sendWith(sending, problemWords));
    } catch {
      void tellEditor(this.form, [{ code: 'form-unavailable' }]);
      return undefined;
    }
  }

  #sendWith(
    sending: typeof import('./sending.ts'),
    problemWords: typeof import('../../language/problems/index.ts').problemWords,
  ): Submission {
    const { form } = this;
    const submission = new sending.Submission(form, this.#sheet, this.#event, problemWords);
    submission.begin();
    submission.aim ??= this.#sender.aim;
    // A press that waits for it goes on as it began, and what hindered one stays: each is said once.
    if (submission.stage.kind === 'asking') submission.stage = this.#sender.stage;
    this.#service = new sending.ServiceCheck([
      form,
      this.#sheet,
      this.#event,
      () => this.#words.spoken?.language ?? 'en',
    ]);
    this.#sending = sending;
    this.#sender = submission;
    form.requestUpdate();
    return submission;
  }

  /** Takes up what was set on the element. */
  configure(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#focus = keepFocus(this.form.shadowRoot);
    this.#event.configure(changed);
    if (changed.has('event')) this.#sender.begin();
  }

  /** Focus goes to the heading as soon as it is drawn. */
  aimAtHeading(): void {
    this.#sender.aim ??= 'heading';
    this.form.requestUpdate();
  }

  /** Nothing where what the page has between the tags is what there is to see. */
  render(): TemplateResult | undefined {
    const telling = this.#telling;
    if (!telling) return undefined;
    const { event } = telling;
    if (!event && (this.form.for || this.#event.missing)) return waitingForChoice(telling);
    const { stage } = this.#sender;
    const sending = this.#sending;
    if (stage.kind === 'ended') return sending?.ended(stage, telling);
    if (stage.kind === 'asking') {
      if (sending && !sending.endpointOf(this.form).endpoint)
        return sending.withoutForm('notWorking', telling);
      if (!this.#sheet.touched) {
        if (event && !isBookable(telling.availability.state))
          return sending?.withoutForm('notBookable', telling);
        if (telling.instead) return telling.instead(telling);
      }
    }
    return asking(stage, this.#sheet, telling);
  }

  /** Whether what it renders is its own, and not what stands between the page's tags. */
  get isSpeaking(): boolean {
    return !!this.#words.spoken;
  }

  updated(): void {
    void keepAccentReadable(this.form.renderRoot);
    const { kind } = this.#sender.stage;
    this.form.states.become(kind === 'asking' ? '' : kind);
    if (!moveFocus(this.form, this.#sender)) this.#focus?.restore('.send .button');
    void tellEditor(this.form, this.#troubles(), this.#service?.offer);
  }

  async send(answers: Answers, people: readonly Answers[]): Promise<Outcome | undefined> {
    await this.#ready;
    // What the inputs start with is read once they are drawn; what is given comes after that.
    await this.form.updateComplete;
    return this.#sender.submit({ given: { answers, people } });
  }

  get #telling(): Telling | undefined {
    const { spoken } = this.#words;
    const timetable = this.#timetableWords.spoken?.catalogue;
    const { language = 'en' } = spoken ?? {};
    const { event } = this.#event;
    const questions = this.#questions.of(event, language, this.form.contentOf);
    if (!spoken || !timetable || !questions) return undefined;
    this.#sheet.ask(questions);
    if (!this.#event.missing) this.#beReady();
    const { words } = spoken.catalogue;
    return {
      // Without an event it is no booking.
      words: event ? words : { ...words, ...words.ofMessage },
      problems: this.#submission?.problemWords.spoken?.catalogue.words,
      timetable: timetable.words,
      dates: this.#dates(spoken),
      language,
      event,
      availability: this.#event.availability,
      level: levelAsked(this.form.headingLevel),
      form: this.form,
      chooseAnother: this.form.chooseAnother,
      ...this.#questions.shape,
      sender: this.#sender,
      submission: this.#submission,
      aftermath: this.#sending,
    };
  }

  #troubles(): Trouble[] | undefined {
    if (!this.#sending || !this.#service) return undefined;
    const troubles = this.#sending.troublesOf(this.form, this.#service);
    return [...troubles, ...this.#event.troubles, ...this.#questions.troubles];
  }
}
