import { css } from 'lit';

/** What came of a booking, in the same panel: the strong line above it, and what to keep. */
export const outcomeStyles = css`
  .panel.outcome {
    border-inline-start: 1px solid var(--hair);
    border-block-start: 6px solid var(--accent);
  }
  .panel.outcome > .outcome-heading {
    font-size: 1.7em;
  }
  .outcome.unknown,
  .earlier {
    border-color: currentColor;
  }
  .summary > * + *,
  .summary [role='alert'] > * + *,
  .outcome.unknown > * + * {
    margin-block-start: 0.5em;
  }
  .summary:focus,
  .outcome.unknown:focus {
    outline: 3px solid var(--turnout-focus, currentColor);
    outline-offset: 3px;
  }
  .summary-heading,
  .unknown .outcome-heading {
    font-size: 1.12em;
  }
  .summary li {
    font-weight: 700;
    color: var(--error);
  }
  .summary li + li {
    margin-block-start: 0.3em;
  }
  .reference {
    font-size: 1.1em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding-block-start: 0.4em;
  }
  .links .plain,
  .links a {
    font-weight: 700;
    min-block-size: 44px;
  }
  /* As a button stands its words: in the middle. */
  .links a {
    display: inline-flex;
    align-items: center;
  }
`;
