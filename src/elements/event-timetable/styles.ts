import { css } from 'lit';

/** A printed timetable: ruled months, the day's number, rows between hair lines; no cards, no shadows. */
export const timetable = css`
  .as-of,
  .shared {
    color: var(--quiet);
    font-size: 0.9em;
  }
  .as-of,
  .calm {
    margin-block-end: 1em;
  }
  .month {
    margin-block-end: 2.6em;
  }
  /* Of a long list only what is near the screen is laid out; finding, printing and reading aloud see it whole. */
  .long {
    content-visibility: auto;
    contain-intrinsic-size: auto 60em;
  }
  .month:last-of-type {
    margin-block-end: 0;
  }
  .month-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    padding-block-end: 0.45em;
    border-block-end: 2px solid currentColor;
  }
  .month-count {
    color: var(--quiet);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  .event {
    display: grid;
    grid-template: 'date what' auto 'date action' auto / 5.2em minmax(0, 1fr);
    column-gap: 0.6em;
    padding-block: var(--gap) calc(var(--gap) + 0.1em);
    border-block-end: 1px solid var(--hair);
    /* A tower of accents is not painted over the events around. */
    overflow-y: clip;
  }
  .date {
    grid-area: date;
    font-size: 0.82em;
    line-height: 1.35;
  }
  .day {
    display: block;
    font-size: 2.7em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    margin-block-end: 0.12em;
  }
  .weekday {
    overflow-wrap: normal;
    color: var(--quiet);
  }
  .what {
    grid-area: what;
    min-inline-size: 0;
  }
  .what > * + * {
    margin-block-start: 0.28em;
  }
  .name {
    font-size: 1.18em;
    font-weight: 700;
  }
  .place,
  .time {
    color: var(--quiet);
  }
  .description {
    white-space: pre-line;
    max-inline-size: 42em;
  }
  .themes {
    font-style: italic;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    padding-block-start: 0.25em;
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
  }
  .facts .price,
  .facts .few-left,
  .facts .full,
  .facts .waiting-list {
    font-weight: 700;
  }
  .facts .open,
  .facts .not-yet,
  .facts .closed,
  .facts .past {
    color: var(--quiet);
  }
  .facts .few-left {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--accent);
  }
  .event.cancelled .name {
    text-decoration: line-through;
    text-decoration-thickness: 0.09em;
  }
  .event.cancelled .price {
    font-weight: 400;
  }
  .event.past .day,
  .event.past .name,
  .event.cancelled .day {
    color: var(--quiet);
  }
  .action {
    grid-area: action;
    padding-block-start: 0.9em;
  }
  .shared {
    padding-block-start: 1em;
    line-height: 1.6;
  }
  @container turnout (inline-size < 22em) {
    .event {
      grid-template-columns: 4.2em minmax(0, 1fr);
      column-gap: 0.5em;
    }
    .date {
      font-size: 0.74em;
    }
  }
  @container turnout (inline-size >= 38em) {
    .event {
      grid-template: 'date what action' auto / 5.8em minmax(0, 1fr) auto;
      column-gap: 1em;
    }
    .action {
      padding-block-start: 0;
      max-inline-size: 15em;
    }
  }
  @media print {
    .long {
      content-visibility: visible;
    }
    .event {
      break-inside: avoid;
    }
  }
`;
