import type { ReactiveController, TemplateResult } from 'lit';
import type { EventRecord } from '../../../event/event.ts';
import type { SeveralWords } from '../../../language/several/en.ts';
import { severalWords } from '../../../language/several/index.ts';
import { addStyles } from '../../styles/add-styles.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import type { FormShell } from '../form-shell.ts';
import type { Ended } from '../stage.ts';
import type { SeveralEvents, Telling } from '../telling.ts';
import { PickingBar } from './bar.ts';
import { Bookings } from './bookings.ts';
import { severalEnded } from './ended.ts';
import { Marks } from './marks.ts';
import { outcomes } from './outcomes.ts';
import { pickedList } from './list.ts';
import { Picked } from './picked.ts';
import { severalStyles } from './styles.ts';

const forms = new WeakMap<FormShell, Several>();

/** Several events in one form, where the partner allows it; fetched there alone. It goes on with what was picked. */
export const severalIn = async (form: FormShell, language: string): Promise<Several> => {
  const words = await severalWords(language);
  const several = forms.get(form) ?? new Several(form, words);
  forms.set(form, several);
  several.words = words;
  return several;
};

/** What was picked, what stands above the questions, and what the button does. One event is booked as it always is. */
export class Several implements SeveralEvents, ReactiveController {
  readonly picked: Picked;
  readonly #bar: PickingBar;
  readonly #bookings: Bookings;
  readonly #marks: Marks;
  #pressed: AnswerSheet | undefined;

  constructor(
    readonly form: FormShell,
    public words: SeveralWords,
  ) {
    this.picked = new Picked(form);
    this.#bar = new PickingBar(form);
    this.#bookings = new Bookings(form, this.picked);
    this.#marks = new Marks(form);
    addStyles(form.renderRoot, severalStyles);
    form.addController(this);
  }

  hostConnected(): void {
    this.#bookings.takeBack();
  }

  hostUpdated(): void {
    this.#marks.show(this.picked.events, this.words.pickedAlready);
  }

  hostDisconnected(): void {
    this.#bar.hide();
    this.#bookings.leave();
  }

  /** Takes an event in, and gives back what is to be asked about all. */
  add(event: EventRecord | undefined): EventRecord | undefined {
    if (!event) return undefined;
    this.#bar.hide();
    this.picked.pick(event);
    return this.picked.asked;
  }

  title(telling: Telling): string | undefined {
    return this.#isUsual(telling) ? undefined : this.words.title(this.picked.events.length);
  }

  about(telling: Telling): unknown {
    const { event } = telling;
    // After all were booked the next is the first again.
    if (event && this.picked.events.length === 0 && !this.#bookings.heard.hasAny) this.picked.pick(event);
    if (this.#pressed && telling.submission) {
      const sheet = this.#pressed;
      this.#pressed = undefined;
      queueMicrotask(() => void this.submit(sheet, telling));
    }
    return pickedList(this.picked, this.words, telling, {
      add: telling.chooseAnother && (() => this.#addAnother(telling)),
      remove: (one) => this.remove(one, telling),
    });
  }

  outcomes(telling: Telling): unknown {
    return outcomes(this.picked.events, this.#bookings.heard, this.words, telling, {
      remove: (event) => this.remove(event, telling),
      again: (event, how) => this.#bookings.again(event, how, telling),
    });
  }

  ended(stage: Ended, telling: Telling): TemplateResult | undefined {
    const { ended } = this.#bookings;
    if (ended?.stage === stage) return severalEnded(ended.done, this.words, telling);
    // What was booked by itself is not sent again with what is picked next.
    this.picked.events = [];
    return undefined;
  }

  get sending(): string | undefined {
    const { place } = this.#bookings;
    return place && this.words.sending(place.nth, place.of);
  }

  submit(sheet: AnswerSheet, telling: Telling): Promise<unknown> | undefined {
    if (this.#isUsual(telling)) return undefined;
    if (telling.submission) return this.#bookings.submit(sheet, telling.submission);
    // What sends is not there yet: the press is held until it is.
    this.#pressed = sheet;
    return Promise.resolve();
  }

  remove(event: EventRecord, telling: Telling): void {
    const { form, picked } = this;
    picked.remove(event);
    this.#bookings.heard.forget(event);
    const [first] = picked.events;
    if (!first) return this.#noneLeft(telling);
    // The questions are gathered again for those that are left.
    form.event = { ...first };
    form.requestUpdate();
    void form.focusHeading();
  }

  #noneLeft({ submission, chooseAnother }: Telling): void {
    if (submission && this.#bookings.heard.done.length > 0) this.#bookings.end(submission);
    else chooseAnother?.();
  }

  #addAnother({ chooseAnother }: Telling): void {
    const { picked, form, words } = this;
    const back = picked.events.at(-1);
    chooseAnother?.();
    if (back) this.#bar.show(words.goOn(picked.events.length), () => openAgain(form, back));
  }

  /** One event that nothing came of yet is booked as every other. */
  #isUsual({ event }: Telling): boolean {
    const [first, ...others] = this.picked.events;
    return (
      (!first || (others.length === 0 && first.identifier === event?.identifier)) &&
      !this.#bookings.heard.hasAny
    );
  }
}

/** The joined element shows its form for an event that is listed. */
const openAgain = ({ contentOf }: FormShell, { identifier }: EventRecord): void => {
  const open: unknown = Reflect.get(contentOf, 'open');
  if (typeof open === 'function') open.call(contentOf, identifier);
};
