import { css } from 'lit';

/** How the questions look that only a partner's own lists ask. */
export const rareStyles = css`
  .group > .label {
    margin-block-end: 1em;
    font-size: 1.12em;
  }
  .input + .hint {
    margin-block: 0.375em 0;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  /* A day, a month and a year stand side by side on a telephone. */
  .row .input.narrow {
    inline-size: 4.5em;
  }
  .option > .hint {
    grid-column: 2;
    margin-block: -0.375em 0.375em;
  }
  .other {
    display: none;
    grid-column: 2;
    margin-block-end: 0.5em;
  }
  .box:checked ~ .other,
  .words .other {
    display: block;
  }
  .words .other {
    margin-block-start: 0.5em;
  }
  .hidden-words {
    display: none;
  }
  .part + .part {
    margin-block-start: 0.5em;
  }
  /* At twice the text's size its words need two lines. */
  .input::file-selector-button {
    max-inline-size: 100%;
    white-space: normal;
  }
  .box:disabled {
    border-style: dashed;
  }
  .box:disabled,
  .box:disabled + label {
    cursor: not-allowed;
  }
  .invalid > .row .input,
  .other > .input[aria-invalid],
  .invalid > div > .input[aria-invalid] {
    border-color: var(--error);
  }
`;
