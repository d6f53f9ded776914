import { css } from 'lit';

/**
 * How questions look, on the ground that `elements/styles/base` lays (its tokens, and text for ears alone).
 *
 * Everything is measured from the page's own type. Circles and boxes are drawn, so that they match the page's ink and
 * can be hit by any thumb; in forced colours they are the system's own again.
 */
export const fields = css`
  .question {
    --field: var(--turnout-field, Field);
    --field-text: var(--turnout-field-text, FieldText);
    --field-edge: color-mix(in srgb, var(--field-text) 62%, var(--field));
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  * + .question {
    margin-block-start: 1.5em;
  }
  .question.invalid {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--error);
  }
  .label {
    display: block;
    max-inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 700;
  }
  /* A legend that floats is laid out as any other box: the bar of a wrong question begins at its top. */
  legend.label {
    float: left;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .optional {
    font-weight: 400;
  }
  .hint,
  .optional {
    color: var(--quiet);
    font-size: 0.9375em;
  }
  .hint,
  .question .error {
    max-inline-size: 40em;
    margin-block-end: 0.375em;
  }
  .question .error {
    color: var(--error);
    font-weight: 700;
  }
  .input {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4375em 0.625em;
    border: 2px solid var(--field-edge);
    border-radius: var(--radius);
    background-color: var(--field);
    color: var(--field-text);
    font: inherit;
    font-size: max(1em, 16px);
    letter-spacing: inherit;
  }
  textarea.input {
    max-inline-size: 34em;
    resize: vertical;
  }
  .narrow {
    max-inline-size: 5.5em;
  }
  .middling {
    max-inline-size: 16em;
  }
  .invalid > .input,
  .invalid .box {
    border-color: var(--error);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .option > label {
    display: grid;
    align-content: center;
    min-block-size: 44px;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .box {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: 24px;
    block-size: 24px;
    margin: 10px 0;
    border: 2px solid var(--field-edge);
    border-radius: min(var(--radius), 6px);
    background-color: var(--field);
    color: var(--field-text);
    cursor: pointer;
  }
  .box[type='radio'] {
    border-radius: 50%;
  }
  .box:checked {
    border-color: var(--field-text);
  }
  .box:checked::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: currentColor;
  }
  .box[type='checkbox']:checked::before {
    inline-size: 7px;
    block-size: 13px;
    margin-block-end: 3px;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    border-radius: 0;
    background: none;
    transform: rotate(45deg);
  }
  .input:focus-visible,
  .box:focus-visible {
    /* A ring in the field's own ink, on a rim in its own ground: seen on every page, light or dark. */
    outline: 3px solid var(--turnout-focus, currentColor);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--field);
  }
  @media (forced-colors: active) {
    .box {
      appearance: auto;
    }
    .box:checked::before {
      display: none;
    }
  }
`;
