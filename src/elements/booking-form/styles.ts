import { css } from 'lit';

/** The panel a form opens in: a tint, and one strong line on its leading side. */
export const panelStyles = css`
  .panel {
    padding: 1.3em 1.4em 1.5em;
    border: 1px solid var(--hair);
    border-inline-start: 6px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .panel > * + * {
    margin-block-start: 0.9em;
  }
  .form-heading,
  .outcome-heading {
    font-size: 1.35em;
  }
  .about,
  .trust,
  .contact,
  .status {
    color: var(--quiet);
  }
  .about .plain {
    display: block;
    min-block-size: 44px;
  }
  .trust,
  .status {
    font-size: 0.9em;
  }
  form {
    margin: 0;
  }
  form > * + * {
    margin-block-start: 1.25em;
  }
  .status:empty {
    margin: 0;
  }
  .summary,
  .outcome.unknown,
  .earlier {
    margin-block: 1.4em;
    padding: 0.9em 1.1em;
    border: 3px solid var(--error);
    border-radius: var(--radius);
    background-color: var(--turnout-field, Canvas);
    color: var(--turnout-field-text, CanvasText);
  }
  @container turnout (inline-size < 22em) {
    .panel {
      padding: 1em;
      border-inline-start-width: 4px;
    }
  }
`;
