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
  .panel.outcome {
    border-inline-start-width: 1px;
    border-block-start: 6px solid var(--accent);
  }
  .panel.outcome > .outcome-heading {
    font-size: 1.7em;
  }
  .about,
  .trust,
  .contact,
  .status {
    color: var(--quiet);
  }
  .about .plain {
    color: inherit;
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
    padding: 0.9em 1.1em;
    border: 3px solid var(--error);
    border-radius: var(--radius);
    background: var(--turnout-field, Canvas);
    color: var(--turnout-field-text, CanvasText);
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
  .remedies .button {
    margin-block-end: 0.4em;
    margin-inline-end: 0.4em;
  }
  .reference {
    font-size: 1.1em;
  }
  .slip > div {
    display: grid;
    grid-template-columns: minmax(4.5em, 16%) 1fr;
    gap: 0.8em;
    padding-block: 0.18em;
  }
  .slip dt {
    color: var(--quiet);
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
    min-block-size: 24px;
  }
  @container turnout (inline-size < 22em) {
    .panel {
      padding: 1em;
      border-inline-start-width: 4px;
    }
    .slip > div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
