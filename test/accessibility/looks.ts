/** The colours of a page. A dark one may tell the browser so or not; which makes no difference but to colours. */
export const shades: {
  readonly [name: string]: { readonly style: string; readonly rules?: readonly string[] };
} = {
  light: { style: 'background: #fff; color: #1b1b1b' },
  dark: { style: 'background: #14181c; color: #f2f2f2' },
  'dark, with its color-scheme': {
    style: 'background: #14181c; color: #f2f2f2; color-scheme: dark',
    rules: ['color-contrast'],
  },
};

/** How a page may be laid out: 320 px is what is left of 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10). */
export const layouts: { readonly [name: string]: Layout } = {
  'at 320 px, which is 1280 at 400 %': { style: 'inline-size: 320px' },
  'at 280 px': { style: 'inline-size: 280px' },
  'at 280 px from right to left': { style: 'inline-size: 280px', dir: 'rtl' },
  'at 320 px with text of twice the size': { style: 'inline-size: 320px; font-size: 200%' },
  'at 320 px with wider text': { style: 'inline-size: 320px', spaced: true },
  'at 1280 px': { style: 'inline-size: 1280px' },
};

export interface Layout {
  readonly style: string;
  readonly dir?: 'rtl';
  /** As a visitor's own style sheet does it, which reaches into every tree (WCAG 2.2, 1.4.12). */
  readonly spaced?: boolean;
}

/** Lays a page out, and gives back what makes it as it was. */
export const layOut = (page: HTMLElement, { style, dir, spaced }: Layout): (() => void) => {
  const before = { style: page.style.cssText, dir: page.dir };
  page.style.cssText += `; ${style}`;
  if (dir) page.dir = dir;
  const roots = spaced ? shadowRootsIn(page) : [];
  for (const root of roots) root.adoptedStyleSheets.push(wider);
  return () => {
    page.style.cssText = before.style;
    page.dir = before.dir;
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== wider);
  };
};

const wider = new CSSStyleSheet();
wider.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

const shadowRootsIn = (root: ParentNode): readonly ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
