import type { Preset } from '../preset.ts';
import { addressLike } from './address.ts';
import { flatten } from './flat.ts';
import { needsNames } from './needs-names.ts';
import { unread } from './unread.ts';

const example = 'https://submit.jotform.com/submit/123456789012345';
const isAddress = addressLike(
  /^https:\/\/(?:[a-z]+-)?submit(?:\.[a-z]+)?\.jotform\.com\/submit\/\d+\/?$/,
  example,
);

/** A form of JotForm, filled in from here. Whether it took the answers cannot be read. Only what has a name there is sent. */
export const preset: Preset = {
  ...unread,
  name: 'jotform',
  settings: [{ name: 'action', required: true, example }],
  check: (url, settings) => [
    ...isAddress(url),
    ...needsNames(settings, /^q\d+_/, '{"name": "q3_name[first]", "email": "q4_email"}'),
  ],
  request(booking, settings, { pathname }) {
    const formID = /\d+/.exec(pathname)?.[0];
    return {
      payload: {
        formID,
        // Without it what is sent is taken for a program's.
        simple_spc: `${formID}-${formID}`,
        ...flatten(booking, settings, () => ''),
      },
    };
  },
};
