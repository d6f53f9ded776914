import { css } from 'lit';

/** Steps of a long form, and the answers in rows with a way to change each. */
export const stepStyles = css`
  .step-heading {
    margin-block-end: 0.6em;
    font-size: 1.2em;
  }
  .back {
    min-block-size: 44px;
  }
  .answers-heading {
    margin-block: 1.4em 0.3em;
    font-size: 1.06em;
  }
  .whose {
    margin-block-start: 0.8em;
    font-weight: 700;
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: 0.2em 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--hair);
  }
  .answers dt {
    font-weight: 700;
  }
  .answers dd {
    white-space: pre-line;
  }
  .change a {
    display: inline-block;
    min-block-size: 24px;
  }
  @container turnout (inline-size < 30em) {
    .answers > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .answers dt {
      grid-column: 1 / -1;
    }
  }
`;
