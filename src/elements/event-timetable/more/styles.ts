import { css } from 'lit';

/** A small picture, quiet lines, and terms with what they say; opened by a plain link of words. */
export const more = css`
  .picture {
    display: block;
    inline-size: min(100%, 15em);
    aspect-ratio: 3 / 2;
    object-fit: cover;
    border-radius: var(--radius);
    margin-block: 0.7em 0.5em;
  }
  .visitor-time {
    color: var(--quiet);
  }
  .more {
    font-size: 0.94em;
  }
  .more summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .more dl {
    padding-block: 0.2em 0.4em;
    max-inline-size: 42em;
  }
  .more dl > div + div {
    margin-block-start: 0.6em;
  }
  .more dt {
    font-weight: 700;
  }
  .more dd span {
    white-space: pre-line;
  }
  /* On paper there is nothing to open. */
  @media print {
    .more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  .more li + li {
    margin-block-start: 0.3em;
  }
  .more .when {
    display: block;
    font-variant-numeric: tabular-nums;
    color: var(--quiet);
  }
  /* Where there is room the times stand in a column of their own. */
  @container turnout (inline-size >= 38em) {
    .more ol li {
      display: grid;
      grid-template-columns: 10em 1fr;
      column-gap: 1em;
    }
    .more ol li > :not(.when) {
      grid-column: 2;
    }
  }
`;
