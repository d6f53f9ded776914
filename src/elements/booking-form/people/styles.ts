import { css } from 'lit';

/** One box a person, with their number on its edge. */
export const peopleStyles = css`
  .person {
    min-inline-size: 0;
    margin: 0;
    padding: 0 1em 1em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  * + .person {
    margin-block-start: 1.5em;
  }
  .person:focus {
    outline: 3px solid var(--turnout-focus, currentColor);
    outline-offset: 3px;
  }
  .person > .label {
    float: none;
    inline-size: auto;
    margin: 0;
    padding-inline: 0.4em;
    font-size: 1.12em;
  }
  .person > .label ~ * {
    margin-block-start: 1em;
  }
  .person + p {
    margin-block-start: 1.25em;
  }
  .person .plain {
    min-block-size: 44px;
  }
`;
