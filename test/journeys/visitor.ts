import { waitUntil } from '@open-wc/testing';

/** What a visitor can find, read and press, wherever in the shadow trees it stands: by role and words, as they know it. */
export class Visitor {
  constructor(
    private readonly page: Element,
    private readonly patienceInMilliseconds = 12_000,
  ) {}

  async presses(words: string): Promise<void> {
    const found = await this.sees(`the button “${words}”`, () => this.#buttons().find(named(words)));
    found.focus();
    found.click();
  }

  async choosesEvent(name: string, words = 'Book a place'): Promise<void> {
    const found = await this.sees(`“${words}: ${name}”`, () =>
      this.#buttons().find((button) => textOf(button).startsWith(words) && textOf(button).includes(name)),
    );
    found.focus();
    found.click();
  }

  async fillsIn(label: string, text: string): Promise<void> {
    const input = await this.sees(`the field “${label}”`, () => this.#field(label));
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async ticks(label: string): Promise<void> {
    const input = await this.sees(`the box “${label}”`, () => this.#field(label));
    input.click();
  }

  async readsHeading(words: string | RegExp): Promise<HTMLElement> {
    return this.sees(`the heading “${words}”`, () =>
      this.all<HTMLElement>('h1, h2, h3, h4, h5, h6').find((heading) =>
        typeof words === 'string' ? textOf(heading).includes(words) : words.test(textOf(heading)),
      ),
    );
  }

  async reads(words: string): Promise<void> {
    await this.sees(`“${words}”`, () => this.text().includes(words) || undefined);
  }

  async readsNoMore(words: string): Promise<void> {
    await this.sees(`an end of “${words}”`, () => !this.text().includes(words));
  }

  /** The setup notice, which only the site's editor sees. */
  async readsNotice(words: string): Promise<void> {
    await this.sees(`the setup notice “${words}”`, () => this.notice().includes(words));
  }

  notice(): string {
    return this.all('.notice').map(textOf).join(' ');
  }

  button(words: string): HTMLElement | undefined {
    return this.#buttons().find(named(words));
  }

  async picks(label: string): Promise<void> {
    await this.ticks(label);
  }

  headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${textOf(one)}`);
  }

  labels(): string[] {
    return this.all('.question > label, .question > legend').map(textOf);
  }

  /** All that can be read now, in order. */
  text(): string {
    return this.#shown(this.page).join(' ').replace(/\s+/g, ' ');
  }

  valueOf(label: string): string | undefined {
    return this.#field(label)?.value;
  }

  all<Found extends Element>(selector: string): Found[] {
    return roots(this.page)
      .flatMap((root) => [...root.querySelectorAll<Found>(selector)])
      .filter(isShown);
  }

  /** Where focus is, through every shadow root. */
  focused(): Element | null {
    let at = this.page.ownerDocument.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  async sees<Found>(what: string, find: () => Found | undefined | null | false): Promise<Found> {
    let found: Found | undefined | null | false;
    try {
      await waitUntil(() => (found = find()), what, { timeout: this.patienceInMilliseconds, interval: 20 });
    } catch {
      throw new Error(`The visitor never saw ${what}. They read: ${this.text().slice(0, 2_000)}`);
    }
    return found as Found;
  }

  #buttons(): HTMLElement[] {
    return this.all<HTMLElement>('button, a.button');
  }

  #field(label: string): HTMLInputElement | undefined {
    return this.all<HTMLLabelElement>('label')
      .filter((one) => textOf(one).replace(' (optional)', '') === label)
      .map(({ control }) => control as HTMLInputElement | null)
      .find((control) => control !== null) as HTMLInputElement | undefined;
  }

  #shown(node: Node): string[] {
    if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
    if (!isElement(node) || node.matches('style, script') || !isShown(node)) return [];
    if (isSlot(node) && node.assignedNodes().length > 0)
      return node.assignedNodes().flatMap((one) => this.#shown(one));
    return [...(node.shadowRoot ?? node).childNodes].flatMap((child) => this.#shown(child));
  }
}

/** Everything that can be looked into from an element: its own children, its shadow tree, and those of all inside. */
const roots = (element: Element): (Element | ShadowRoot)[] => [element, ...shadowRootsIn(element)];

const shadowRootsIn = (inside: Element | ShadowRoot): ShadowRoot[] =>
  [
    ...(inside.nodeType === Node.ELEMENT_NODE ? [inside as Element] : []),
    ...inside.querySelectorAll('*'),
  ].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : []));

// A page in a frame has classes of its own.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

const isShown = (element: Element): boolean =>
  element.tagName === 'SLOT' ||
  element.getClientRects().length > 0 ||
  getComputedStyle(element).display === 'contents';

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const named =
  (words: string) =>
  (element: Element): boolean =>
    textOf(element) === words;
