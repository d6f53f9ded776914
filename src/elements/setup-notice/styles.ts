import { css } from 'lit';

/** The notice is plainly no part of the page; an address in it breaks where there is no room. */
export const noticeStyles = css`
  .notice {
    margin-block-end: 1em;
    padding: 0.8em 1em;
    border: 3px dashed currentColor;
    font: 0.9em/1.5 sans-serif;
    overflow-wrap: anywhere;
  }
  .notice ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  /* What is to be copied is no question, and has not the colours of one. */
  .notice .input {
    max-inline-size: 100%;
    margin-block-start: 0.5em;
    border: 2px solid currentColor;
    font-family: monospace;
    white-space: pre;
  }
  .notice .button {
    margin-block-start: 0.75em;
  }
`;
