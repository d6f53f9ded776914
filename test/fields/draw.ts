import { html, render } from 'lit';
import { fetchFields, fieldFor, givenIn, type FieldState } from '../../src/fields/index.ts';
import { rareStyles } from '../../src/fields/rare-styles.ts';
import { fields as styles } from '../../src/fields/styles.ts';
import { en } from '../../src/language/form/en.ts';
import type { Answer, Question } from '../../src/booking/question.ts';

await fetchFields([{ name: 'any', label: 'Any', type: 'date' }]);

/** A question drawn as the form draws it: in a form of its own, in a shadow root. */
export class Drawn {
  readonly root: ShadowRoot;
  readonly question: Question;
  readonly state: Partial<FieldState>;

  constructor(question: Question, state: Partial<FieldState> = {}) {
    this.question = question;
    this.state = state;
    const host = document.body.appendChild(document.createElement('div'));
    this.root = host.attachShadow({ mode: 'open' });
    for (const { styleSheet } of [styles, rareStyles])
      if (styleSheet) this.root.adoptedStyleSheets.push(styleSheet);
    this.again();
  }

  /** Draws it again, with something about it changed. */
  again(changed: Partial<FieldState> = {}): void {
    const state: FieldState = {
      id: 'q-it',
      inputName: 'q-it',
      initial: undefined,
      answer: undefined,
      error: undefined,
      language: 'en',
      ...this.state,
      ...changed,
    };
    const field = fieldFor(this.question);
    render(html`<form novalidate>${field?.render(this.question, state, en.words)}</form>`, this.root);
  }

  get form(): HTMLFormElement {
    return this.one<HTMLFormElement>('form');
  }

  /** What its field reads out of the form as it stands. */
  get answer(): Answer | undefined {
    return fieldFor(this.question)?.read?.(givenIn(new FormData(this.form), 'q-it'), this.question);
  }

  one<Kind extends Element = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`nothing here is ${selector}`);
    return found;
  }

  all<Kind extends Element = HTMLElement>(selector: string): Kind[] {
    return [...this.root.querySelectorAll<Kind>(selector)];
  }

  /** Every input that a visitor can reach. */
  get inputs(): Input[] {
    return this.all<Input>('input:not([type=hidden]), textarea, select');
  }

  /** What stands behind the ids that an attribute names, in their order; fails where one names nothing. */
  behind(element: Element, attribute: string): string {
    const ids = element.getAttribute(attribute)?.split(' ') ?? [];
    return ids.map((id) => textOf(this.one(`#${CSS.escape(id)}`))).join(' | ');
  }

  remove(): void {
    this.root.host.remove();
  }
}

export type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What an element says, as it is read aloud. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** As a visitor's own picking of a file does. */
export const pick = (input: Input, file: File): void => {
  if (!(input instanceof HTMLInputElement)) return;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** As a visitor's own typing or picking does. */
export const put = (input: Input, value: string | boolean): void => {
  if (typeof value === 'string') input.value = value;
  else if (input instanceof HTMLInputElement) input.checked = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
