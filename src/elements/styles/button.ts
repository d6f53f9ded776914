import { css } from 'lit';

/** What can be pressed: filled for the main thing, outlined for the second, words alone for the rest. */
export const button = css`
  .button {
    display: inline-block;
    min-block-size: 44px;
    padding: 0.55em 1.25em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background-color: var(--accent);
    color: inherit;
    font: inherit;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  /* The accent is mixed from currentColor, so the button keeps it and the words inside change theirs. */
  .button > span {
    color: var(--on-accent);
  }
  .button:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.second {
    border-color: currentColor;
    background: transparent;
  }
  .button.second > span {
    color: inherit;
  }
  .plain {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration-thickness: 0.15em;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button > span {
      color: ButtonText;
    }
  }
  @media print {
    .button,
    .plain {
      display: none;
    }
  }
`;
