import { css } from 'lit';

/** A list of events in the panel, and what came of each. */
export const severalStyles = css`
  .picked > * + *,
  .ended > * + * {
    margin-block-start: 0.4em;
  }
  .picked-heading,
  .ended-event {
    font-size: 1.05em;
  }
  .picked .plain {
    display: block;
    min-block-size: 44px;
  }
  .ended + .ended {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--hair);
  }
  .summary li.done {
    color: inherit;
  }
`;
