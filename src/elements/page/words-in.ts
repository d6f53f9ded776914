import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Catalogue } from '../../language/catalogue.ts';
import { dateWriter, type DateWriter } from '../../language/dates.ts';
import { nearestLanguage } from './nearest-language.ts';

/** How long English waits for the visitor's language before it speaks in its place. */
const patienceInMilliseconds = 2000;

/**
 * The words of an element, in the language it stands in: fetched when the element is connected and again
 * when its language or the page's changes. `words` is undefined until they are there.
 */
export class WordsIn<Words> implements ReactiveController {
  catalogue: Catalogue<Words> | undefined;
  /** The language that was asked for: picks texts that come in several. */
  language = 'en';
  dates: DateWriter = dateWriter('en');

  #asked = '';
  #pageLanguage: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly fetchWords: (language: string) => Promise<Catalogue<Words>>,
    private readonly english: () => Promise<Catalogue<Words>>,
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
    if (language === this.#asked && this.catalogue) return;
    this.#asked = language;
    const inTime = this.fetchWords(language).catch(this.english);
    const late = this.catalogue
      ? undefined
      : setTimeout(() => this.#tooSlow(language), patienceInMilliseconds);
    const catalogue = await inTime;
    clearTimeout(late);
    this.#speak(language, catalogue);
  }

  async #tooSlow(language: string): Promise<void> {
    const english = await this.english();
    if (!this.catalogue) this.#speak(language, english);
  }

  #speak(language: string, catalogue: Catalogue<Words>): void {
    if (language !== this.#asked) return;
    this.catalogue = catalogue;
    this.language = language;
    const spoken = primary(language) === primary(catalogue.language) ? language : catalogue.language;
    this.dates = dateWriter(spoken, catalogue.dates);
    this.host.requestUpdate();
  }
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
