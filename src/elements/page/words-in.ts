import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../language/catalogue.ts';
import { nearestLanguage } from './nearest-language.ts';

/** How long English waits for the visitor's language before it speaks in its place. */
const patienceInMilliseconds = 2000;

/** The words that an element speaks; another object when they change. */
export interface Spoken<Words> {
  /** The language that was asked for: picks texts that come in several. */
  readonly language: string;
  readonly catalogue: Catalogue<Words>;
}

/**
 * The words of an element, in the language it stands in: fetched when the element is connected and again
 * when its language or the page's changes. `spoken` is undefined until they are there.
 */
export class WordsIn<Words> implements ReactiveController {
  spoken: Spoken<Words> | undefined;

  #asked = '';
  #pageLanguage: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Never fails: English is always there. */
    private readonly fetchWords: (language: string) => Promise<Catalogue<Words>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#pageLanguage = new MutationObserver(() => void this.refresh());
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#pageLanguage.observe(root, { attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    void this.refresh();
  }

  hostDisconnected(): void {
    this.#pageLanguage?.disconnect();
  }

  /** Looks again which language the element stands in. */
  async refresh(): Promise<void> {
    const language = nearestLanguage(this.host);
    if (language === this.#asked && this.spoken) return;
    this.#asked = language;
    const inTime = this.fetchWords(language);
    const late = this.spoken ? undefined : setTimeout(() => this.#tooSlow(language), patienceInMilliseconds);
    const catalogue = await inTime;
    clearTimeout(late);
    this.#speak(language, catalogue);
  }

  async #tooSlow(language: string): Promise<void> {
    const english = await this.fetchWords('en');
    if (!this.spoken) this.#speak(language, english);
  }

  #speak(language: string, catalogue: Catalogue<Words>): void {
    if (language !== this.#asked) return;
    this.spoken = { language, catalogue };
    this.host.requestUpdate();
  }
}
