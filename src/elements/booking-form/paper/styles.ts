import { css } from 'lit';

/**
 * An empty form on paper, to be filled in with a pen: a line or a box for each answer, every option to be ticked, and
 * nothing that is only there to be pressed. Grounds are not printed, so that all is drawn by its edges.
 */
export const paperStyles = css`
  @media print {
    .question,
    .option {
      break-inside: avoid;
    }
    .label,
    legend {
      break-after: avoid;
    }
    .panel {
      padding: 0;
      border: 0;
      background: none;
    }
    .input {
      max-inline-size: none;
      border: 0;
      border-block-end: 1px solid currentColor;
      border-radius: 0;
      background: none;
      color: inherit;
    }
    textarea.input {
      max-inline-size: none;
      min-block-size: 7em;
      resize: none;
      border: 1px solid currentColor;
    }
    .box {
      border: 1.5px solid currentColor;
      background: none;
      color: inherit;
      print-color-adjust: exact;
    }
    .box,
    .option > label {
      min-block-size: 0;
      margin-block: 3px;
      padding-block: 0;
    }
    .other,
    .words.hidden-words {
      display: block;
    }
    select.input[size] {
      block-size: auto;
      overflow: hidden;
      padding: 0;
      border: 0;
      white-space: normal;
    }
    select.input > option[value=''] {
      display: none;
    }
    select.input > option::before {
      content: '';
      display: inline-block;
      inline-size: 0.9em;
      block-size: 0.9em;
      margin-inline-end: 0.6em;
      border: 1.5px solid currentColor;
      vertical-align: -0.1em;
    }
    .input[type='file'] {
      color: transparent;
    }
    .input::-webkit-calendar-picker-indicator {
      display: none;
    }
    .panel .plain,
    .panel .button,
    .input::file-selector-button,
    [part~='count'],
    .send,
    .status,
    slot[name='captcha'] {
      display: none;
    }
  }
`;
