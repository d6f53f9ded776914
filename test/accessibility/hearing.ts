/**
 * What a visitor hears of a page, as far as a page can tell: every text that comes to be in a live region, and every place
 * that focus comes to. Focus that is nowhere for longer than a task is told too. It begins before the elements are there.
 */
export class Hearing {
  readonly log: string[] = [];
  readonly #observer = new MutationObserver((records) => this.#hear(records));
  readonly #original = Element.prototype.attachShadow;
  readonly #looking = setInterval(() => this.#look(), 10);
  readonly #changed = new Set<Element>();
  readonly #said = new WeakMap<Element, string>();
  #hadFocus = false;

  constructor(private readonly page: HTMLElement) {
    const listenTo = (root: HTMLElement | ShadowRoot): void => this.#listenTo(root);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      listenTo(root);
      return root;
    };
    listenTo(page);
  }

  stop(): void {
    Element.prototype.attachShadow = this.#original;
    clearInterval(this.#looking);
    this.#observer.disconnect();
  }

  #listenTo(root: HTMLElement | ShadowRoot): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener('focusin', (e) => this.#notice(e.composedPath()[0], root));
  }

  #notice(target: EventTarget | undefined, root: Node): void {
    if (!(target instanceof HTMLElement) || target.getRootNode() !== root.getRootNode()) return;
    this.#hadFocus = true;
    // Until its heading is there focus waits at the form, which has nothing to say yet.
    if (target.localName === 'booking-form') return;
    this.log.push(`focus: ${nameOf(target)}`);
  }

  #look(): void {
    const isNowhere = document.activeElement === document.body;
    if (isNowhere && this.#hadFocus && this.page.isConnected) this.log.push('focus: NOWHERE');
    this.#hadFocus = !isNowhere;
  }

  /** What stands in a region when a task is over is said, where it is not what stood there before. */
  #hear(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records)
      for (const region of [...regionsAround(target), ...[...addedNodes].flatMap(regionsIn)])
        this.#changed.add(region);
    setTimeout(() => this.#say());
  }

  #say(): void {
    for (const region of this.#changed) {
      const text = isShown(region) ? textOf(region) : '';
      if (text && text !== this.#said.get(region) && !isOff(region))
        this.log.push(`${region.getAttribute('role')}: ${text}`);
      this.#said.set(region, text);
    }
    this.#changed.clear();
  }
}

const live = '[role=status], [role=alert], [aria-live]';

const isOff = (region: Element): boolean => region.getAttribute('aria-live') === 'off';

const isShown = (region: Element): boolean => region.getClientRects().length > 0;

const regionsAround = (node: Node): readonly Element[] => {
  const region = (node instanceof Element ? node : node.parentElement)?.closest(live);
  return region ? [region] : [];
};

const regionsIn = (node: Node): readonly Element[] =>
  node instanceof Element ? [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)] : [];

const nameOf = (element: HTMLElement): string => {
  const labels = (element as HTMLInputElement).labels ?? [];
  if (element.matches('.summary')) return 'the summary';
  return textOf(labels[0] ?? element);
};

const textOf = (element: Element): string => {
  const words: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:,.])/g, '')
    .trim();
};
