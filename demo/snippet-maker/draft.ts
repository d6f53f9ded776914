import type { PresetName } from '../../src/endpoint/presets/index.ts';

/** One event as it is typed into the table. */
export interface Row {
  readonly name: string;
  /** `YYYY-MM-DD`, as a date field gives it. */
  readonly date: string;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  readonly places: string;
  readonly price: string;
  /** Given when the events are first taken away, and kept: bookings go by it. */
  readonly identifier?: string;
}

/** Everything that was typed and picked. */
export interface Draft {
  readonly from: 'table' | 'address';
  readonly addresses: string;
  readonly rows: readonly Row[];
  /** Where events that were typed will stand. */
  readonly keptIn: 'snippet' | 'file';
  /** Empty: the timetable only informs. */
  readonly preset: PresetName | '';
  readonly action: string;
  /** What the service wants besides, by the name of its field. */
  readonly settings: { readonly [name: string]: string };
  /** Our names of answers to the service's. */
  readonly names: { readonly [ours: string]: string };
  /** Custom properties without `--turnout-`. */
  readonly look: { readonly [property: string]: string };
  /** The page around, for the preview alone. */
  readonly page: { readonly background: string; readonly text: string };
  readonly language: '' | 'cy';
  readonly recipient: string;
  readonly telephone: string;
  readonly email: string;
  readonly keepUntil: string;
  readonly privacyUrl: string;
  readonly sets: readonly string[];
  readonly shape: 'tag' | 'div' | 'frame';
  readonly file: 'turnout.js' | 'turnout-complete.js';
  readonly folder: string;
  readonly integrity: boolean;
}

export const emptyRow: Row = {
  name: '',
  date: '',
  starts: '',
  ends: '',
  venue: '',
  places: '',
  price: '',
};

/** What a new visitor of the snippet maker finds; `folder` is where the script will be fetched from. */
export const emptyDraft = (folder: string): Draft => ({
  from: 'table',
  addresses: '',
  rows: [emptyRow],
  keptIn: 'snippet',
  preset: '',
  action: '',
  settings: {},
  names: {},
  look: {},
  page: { background: '', text: '' },
  language: '',
  recipient: '',
  telephone: '',
  email: '',
  keepUntil: '',
  privacyUrl: '',
  sets: ['standard'],
  shape: 'tag',
  file: 'turnout.js',
  folder,
  integrity: false,
});
