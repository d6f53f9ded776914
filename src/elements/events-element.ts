import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { standInFor } from '../language/timetable/index.ts';
import { version } from '../version.ts';
import { warn } from './page/console.ts';
import { asksForNotice } from './page/editor-view.ts';
import { nearestLanguage } from './page/nearest-language.ts';

/** What all three elements share: where events come from, whose clock and whose headings. */
export abstract class EventsElement extends LitElement {
  /** Registers the element; asking twice is harmless, and another version that came first is named. */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    const there = registry.get(tag) as { version?: string } | undefined;
    if (!there) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (there.version !== version)
      warn(`<${tag}> is defined already, by version ${there.version ?? 'unknown'}; this one is ${version}.`);
  }
  static readonly version = version;
  static override properties: PropertyDeclarations = {
    src: {},
    type: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    now: {},
    check: { type: Boolean },
    contentOf: { attribute: false },
    notice: { attribute: false, state: true },
  };

  /** Addresses of events, separated by spaces. */
  declare src: string | undefined;
  /** The format of what `src` names, where its content does not say: `json-ld`, `page` … */
  declare type: string | undefined;
  /** The IANA zone of dates that carry neither zone nor offset. */
  declare timeZone: string;
  /** The level of the first headings, 2 to 6. */
  declare headingLevel: number;
  /** Previews the page as of a date or an instant; changes what is shown, never what is sent. */
  declare now: string | undefined;
  /** Shows the setup notice on any page. */
  declare check: boolean;
  /** The element whose children hold events, questions and the fallback; by default the element itself. */
  declare contentOf: HTMLElement;
  /** What only the site's editor sees. */
  declare notice: TemplateResult | undefined;

  constructor() {
    super();
    this.timeZone = 'Europe/London';
    this.headingLevel = 2;
    this.check = false;
    this.contentOf = this;
  }

  /**
   * Themes hide what is `:empty`, and a shadow tree does not count: a space among the children does. An address that asks
   * for the notice sets `check`.
   */
  override connectedCallback(): void {
    if (!this.hasChildNodes()) this.append(' ');
    if (asksForNotice(location)) this.check = true;
    addEventListener('hashchange', this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  /** The address changed behind its `#`. Whoever adds `#turnout-check` to it does not load the page again. @internal */
  handleEvent(): void {
    if (asksForNotice(location)) this.check = true;
  }

  /** What a server drew is drawn anew, unless the page has loaded what takes it over; the children stay. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /**
   * The box that everything an element draws stands in, below the notice. English in a page of a language that is not
   * spoken says that it is English (WCAG 2.2, 3.1.2); what the page itself put in stays the page's.
   */
  protected inBase(content: unknown, isOurs: boolean): TemplateResult {
    const standIn = isOurs ? standInFor(nearestLanguage(this)) : undefined;
    return html`${this.notice ?? nothing}
      <div class="base" part="base" lang=${standIn ?? nothing}>${content}</div>`;
  }
}
