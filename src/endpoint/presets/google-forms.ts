import type { Preset } from '../preset.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { needsNames } from './needs-names.ts';
import { unread } from './unread.ts';

const example = 'https://docs.google.com/forms/d/e/…/formResponse';
const isAddress = addressLike(/^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/formResponse$/, example);

/** A Google Form, filled in from here. Whether it took the answers cannot be read. Only what has a name there is sent. */
export const preset: Preset = {
  ...unread,
  name: 'google-forms',
  repeatsNames: true,
  settings: [{ name: 'action', required: true, example }],
  check: (url, settings) => [
    ...isAddress(url),
    ...needsNames(settings, /^entry\.\d+$/, '{"name": "entry.1234567890"}'),
  ],
  request: (booking, settings) => ({ payload: flatten(booking, settings, () => '') }),
};
