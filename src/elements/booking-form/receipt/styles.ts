import { css } from 'lit';

/** The slip to keep: terms beside what was answered, below each other where there is no room. */
export const receiptStyles = css`
  .slip > div {
    display: grid;
    grid-template-columns: minmax(7em, 22%) 1fr;
    gap: 0.8em;
    padding-block: 0.18em;
  }
  .slip dt {
    color: var(--quiet);
  }
  @container turnout (inline-size < 22em) {
    .slip > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
