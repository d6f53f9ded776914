import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Answers } from '../../booking/question.ts';
import type { Outcome } from '../../booking/outcome.ts';
import type { EventRecord } from '../../event/event.ts';
import { BookingElement } from '../booking-element.ts';
import { tellEditor } from '../page/tell-editor.ts';
import { States } from '../page/states.ts';
import { base } from '../styles/base.ts';
import { button } from '../styles/button.ts';
import type { FormBody } from './body.ts';
import { formUnavailable } from './form-unavailable.ts';
import { giveFocus } from './give-focus.ts';

/**
 * A booking form for one event, or without an event an enquiry.
 *
 * It is a shell: what asks, checks and sends is fetched when the form is first needed. The children are what
 * visitors see until then, and stay when it cannot be had.
 *
 * @customElement booking-form
 * @slot - What is shown until the form is there, and when it cannot be had
 * @slot captcha - Above the button: a captcha that you insist on; none by default
 * @slot after - Shown below the confirmation: what happens next, in the partner's own words
 * @fires {BookingSubmitEvent} booking-submit - A booking is about to be sent; cancelable
 * @fires {BookingEndedEvent} booking-ended - A booking was accepted, refused, or got no answer
 * @csspart panel - The form, or what came of it
 * @csspart form-heading - What is being booked
 * @csspart about - Its date, place and price
 * @csspart summary - The error summary
 * @csspart question - One question; also `invalid`
 * @csspart person - The questions that are put to one person
 * @csspart person-tool - What saves typing for a person, or takes them out
 * @csspart add - The button that adds a person
 * @csspart step - One step of a long form; also `check`, where the answers are checked
 * @csspart step-heading - How far the visitor is, and what the step is about
 * @csspart back - The way back to the step before
 * @csspart answers-heading - The name of a step above its answers
 * @csspart answers - The answers to be checked, and those that were given
 * @csspart label - Its label
 * @csspart hint - Its hint
 * @csspart error - What is wrong with its answer
 * @csspart why - Why it is asked
 * @csspart input - What is typed into
 * @csspart option - One thing to choose
 * @csspart count - How many characters are left
 * @csspart note - Text between questions
 * @csspart trust - Who gets the answers, until when, and the privacy notice
 * @csspart submit - The button that sends
 * @csspart status - What is going on while it is sent
 * @csspart earlier - That an earlier booking was never heard of
 * @csspart remedy - What can be done about a refusal
 * @csspart contact - Another way to get in touch
 * @csspart failed - That the form cannot be opened
 * @csspart notice - What the site's editor is told
 * @csspart outcome - What came of it; also `confirmed`, `waiting-list`, `pending`, `noted`, `unconfirmed`, `unknown`
 * @csspart reference - The booking's reference
 * @cssprop --turnout-field - Background of fields and of the error summary
 * @cssprop --turnout-field-text - Text colour of fields and of the error summary
 * @cssstate sending - While a booking is under way
 * @cssstate ended - When it has come to an end
 */
export class BookingForm extends BookingElement {
  static override styles = [base, button];
  static override properties: PropertyDeclarations = {
    event: {},
    for: {},
    label: {},
    chooseAnother: { attribute: false },
    body: { attribute: false, state: true },
    unavailable: { attribute: false, state: true },
  };

  /** The event to book: its identifier among those of `src`, or as a property the record itself. */
  declare event: EventRecord | string | undefined;
  /** The id of a timetable in the same root, whose choice this form follows. */
  declare for: string | undefined;
  /** What a form without an event is called above its questions; “Get in touch” by itself. */
  declare label: string | undefined;
  /** Whether another event can be chosen instead; a joined timetable sets it. */
  declare chooseAnother: (() => void) | undefined;

  declare private body: FormBody | undefined;
  declare private unavailable: TemplateResult | undefined;

  readonly states = new States(this);

  /** Lays answers, and those of each person who comes, over what stands in the form, checks them all and books with them. */
  async send(answers: Answers, people: readonly Answers[] = []): Promise<Outcome | undefined> {
    await this.#fetchBody();
    return this.body?.send(answers, people);
  }

  /**
   * Moves focus to the form's heading; until that is there focus waits at the form itself, and is never lost. Who types into
   * a plain form between the tags goes on there.
   */
  async focusHeading(): Promise<void> {
    const fetched = this.#fetchBody().then(() => this.body?.aimAtHeading());
    await this.updateComplete;
    if (!this.renderRoot.querySelector('.form-heading') && !this.contentOf.querySelector(':focus')) {
      this.tabIndex = -1;
      this.focus();
    }
    await fetched;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // There is nobody who could fill it in.
    if (isServer) return;
    if (this.for) void (this.#follows ??= this.#follow());
    if (!this.event && (this.chooseAnother || this.for)) this.#fetchWhenIdle();
    // What could not be had is asked for again by a press or for another event: each drawing that says so would ask at once.
    else if (!this.unavailable || changed.has('event')) void this.#fetchBody();
    this.body?.configure(changed as ReadonlyMap<PropertyKey, unknown>);
  }

  protected override render(): TemplateResult {
    return this.inBase(
      this.body?.render() ?? [this.unavailable ?? nothing, html`<slot></slot>`],
      !!this.body?.isSpeaking,
    );
  }

  protected override updated(): void {
    this.body?.updated();
  }

  #follows: Promise<void> | undefined;

  async #follow(): Promise<void> {
    try {
      const { Following } = await import('./following.ts');
      new Following(this);
    } catch {
      // The next drawing tries again.
      this.#follows = undefined;
    }
  }

  #fetching: Promise<void> | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** Beside a timetable nothing is asked until an event is chosen; by then the form should be there. */
  #fetchWhenIdle(): void {
    void (this.#idle ??= setTimeout(() => void this.#fetchBody(), idleInMilliseconds));
  }

  #fetchBody(): Promise<void> {
    return (this.#fetching ??= fetchForm().then(
      ({ FormBody }) => {
        this.body = new FormBody(this);
        this.unavailable = undefined;
      },
      async () => {
        this.#fetching = undefined;
        this.states.become('failed');
        this.unavailable = await formUnavailable(this, () => void this.focusHeading());
        await this.updateComplete;
        if (this.hasAttribute('tabindex')) giveFocus(this, '.calm');
        void tellEditor(this, [{ code: 'form-unavailable' }]);
      },
    ));
  }
}

/** By then the page has shown what it came to show. */
const idleInMilliseconds = 2000;

/** Fetches what asks, checks and sends; calling it early makes the form open at once. */
export const fetchForm = (): Promise<typeof import('./body.ts')> => {
  // It imports these: asked for now, they come beside it, and what does not come is asked for again.
  import('../../language/form/en.ts').catch(() => {});
  return import('./body.ts');
};
