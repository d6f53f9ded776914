import { css } from 'lit';

/** What can be done about a refusal, that it waits, and the address that was likely meant. */
export const besidesStyles = css`
  .remedies .button {
    margin-block-end: 0.4em;
    margin-inline-end: 0.4em;
  }
  .waits {
    display: block;
    padding: 0.7em 0.9em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    font-size: 1.12em;
  }
  .suggestion {
    margin-block-start: 0.4em;
  }
`;
