/** What a page is by itself: what must be the same whether we stand in it or not. */
export interface PageState {
  readonly globals: readonly string[];
  readonly prototypes: readonly string[];
  readonly symbols: readonly string[];
  readonly looks: { readonly [selector: string]: { readonly [property: string]: string } };
  readonly sheets: readonly number[];
  readonly width: number;
}

type Page = Window & typeof globalThis;

export const stateOf = (page: Page): PageState => {
  const { document } = page;
  return {
    // zone.js keeps its own note of whatever anyone listens to.
    globals: page.Object.getOwnPropertyNames(page).filter((name) => !/^(?:\d+$|__zone_symbol__)/.test(name)),
    prototypes: [
      'Object',
      'Array',
      'String',
      'Function',
      'Promise',
      'Date',
      'Element',
      'HTMLElement',
    ].flatMap((name) => membersOf(page, name)),
    symbols: page.Object.getOwnPropertyNames(page.Symbol),
    looks: Object.fromEntries(own.map((selector) => [selector, lookOf(page, selector)])),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.head.children.length],
    width: document.documentElement.scrollWidth,
  };
};

/** What each page has of its own, beside us. */
const own = ['html', 'body', 'h1', '.own', '.own a', '.own button'];

const membersOf = (page: Page, name: string): string[] => {
  const { prototype } = (page as unknown as { [name: string]: { prototype: object } })[name] ?? {};
  return Object.getOwnPropertyNames(prototype ?? {}).map((member) => `${name}.prototype.${member}`);
};

const properties =
  'color background-color font-family font-size font-style font-weight line-height letter-spacing word-spacing text-align text-transform text-indent text-decoration-line white-space direction display position visibility opacity cursor margin padding border-top-width border-top-style border-top-color outline-style box-sizing list-style-type float overflow-x'.split(
    ' ',
  );

const lookOf = (page: Page, selector: string): { readonly [property: string]: string } => {
  const element = page.document.querySelector(selector);
  if (!element) return {};
  const style = page.getComputedStyle(element);
  return Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
};
