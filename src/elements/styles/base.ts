import { css } from 'lit';

/**
 * What every element stands on: the page's own type and colour, whatever the page does to inherited styles.
 *
 * Everything is mixed from `currentColor` and one accent, so a light page, a dark page and any brand come
 * out right. Nothing that is needed stands on `:host`, where any rule of the page wins. A part that is not its turn yet
 * is hidden but for its notice: what is wrong with it is wrong already.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) > .base {
    display: none;
  }
  .base {
    --accent: var(--turnout-accent, color-mix(in srgb, currentColor 45%, #0a8291));
    --on-accent: #fff;
    --quiet: color-mix(in srgb, currentColor 72%, transparent);
    --hair: var(--turnout-line, color-mix(in srgb, currentColor 22%, transparent));
    --edge: color-mix(in srgb, currentColor 62%, transparent);
    --tint: color-mix(in srgb, currentColor 5%, transparent);
    --error: var(--turnout-error, color-mix(in srgb, currentColor 33%, #d4281c));
    --radius: var(--turnout-radius, 0.3em);
    --gap: var(--turnout-gap, 1.15em);
    container: turnout / inline-size;
    font-family: var(--turnout-font, inherit);
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    user-select: auto;
    -webkit-user-select: auto;
  }
  .base,
  .base * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Text runs as it is written, and stands where the page's text does: a page in Arabic may hold words in English. */
  [dir='auto'],
  dt,
  .facts span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.3;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A line of words is no target for a thumb; this makes it one, and moves nothing. */
  a {
    padding-block: 0.3em;
    color: inherit;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--turnout-focus, currentColor);
    outline-offset: 3px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
`;
