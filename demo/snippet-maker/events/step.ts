import { html, nothing, type TemplateResult } from 'lit';
import { choice, field } from '../controls.ts';
import { emptyRow, type Row } from '../draft.ts';
import type { Maker } from '../maker.ts';
import { download } from './download.ts';
import { isBegun } from './event-of-row.ts';

/** Where the events come from: an address, or a small table to type them into. */
export const eventsStep = (maker: Maker): TemplateResult => {
  const { draft } = maker;
  return html`${choice({
    label: 'Where are your events?',
    name: 'from',
    value: draft.from,
    options: [
      ['table', 'I type them here'],
      ['address', 'They have an address', 'a file, a page, a calendar or a feed'],
    ],
    pick: (from) => maker.change({ from }, 'settled'),
  })}
  ${draft.from === 'address' ? addressed(maker) : table(maker)}`;
};

const addressed = (maker: Maker): TemplateResult =>
  field({
    id: 'addresses',
    label: 'Address of your events',
    hint: 'Begin it with https:// or with /. Several may stand here, with spaces between. It is read from here when you leave the field.',
    value: maker.draft.addresses,
    mode: 'url',
    placeholder: 'https://your.site/events.json',
    input: (addresses) => maker.change({ addresses }),
  });

const table = (maker: Maker): TemplateResult => {
  const { rows, keptIn } = maker.draft;
  return html`<div class="rows">${rows.map((row, at) => rowOf(maker, row, at))}</div>
    <p class="tools">
      <button type="button" id="add-event" @click=${() => add(maker)}>Add an event</button>
      <button type="button" ?hidden=${!rows.some(isBegun)} @click=${() => download(maker)}>
        Download the events file
      </button>
    </p>
    ${choice({
      label: 'Where will they stand?',
      name: 'kept-in',
      value: keptIn,
      options: [
        ['snippet', 'In the snippet', 'nothing to upload; paste it again when they change'],
        ['file', 'In a file on your site', 'download it, and replace it when they change'],
      ],
      pick: (keptIn) => maker.change({ keptIn }, 'settled'),
    })}`;
};

const rowOf = (maker: Maker, row: Row, at: number): TemplateResult => {
  const set = (part: Partial<Row>): void =>
    maker.change({ rows: maker.draft.rows.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const cell = (
    key: Exclude<keyof Row, 'identifier'>,
    label: string,
    more: Partial<Parameters<typeof field>[0]> = {},
  ): TemplateResult =>
    field({ id: `${key}-${at}`, label, value: row[key], input: (text) => set({ [key]: text }), ...more });
  return html`<fieldset class="row">
    <legend>${row.name.trim() || `Event ${at + 1}`}</legend>
    ${cell('name', 'Name')} ${cell('date', 'Date', { type: 'date' })}
    ${cell('starts', 'Begins', { type: 'time' })} ${cell('ends', 'Ends', { type: 'time' })}
    ${cell('venue', 'Where')} ${cell('places', 'Places', { mode: 'numeric' })}
    ${cell('price', 'Price', { placeholder: 'free, £5, £5 / £3' })}
    ${
      maker.draft.rows.length > 1
        ? html`<p class="tools">
          <button type="button" class="quiet" @click=${() => remove(maker, at)}>
            Take out ${row.name.trim() || `event ${at + 1}`}
          </button>
        </p>`
        : nothing
    }
  </fieldset>`;
};

const add = (maker: Maker): void => {
  const { rows } = maker.draft;
  maker.change({ rows: [...rows, emptyRow] }, 'settled');
  document.getElementById(`name-${rows.length}`)?.focus();
};

/** Focus goes on to what took its place, never back to the top of the page. */
const remove = (maker: Maker, at: number): void => {
  const rows = maker.draft.rows.filter((_, place) => place !== at);
  maker.change({ rows }, 'settled');
  document.getElementById(at < rows.length ? `name-${at}` : 'add-event')?.focus();
};
