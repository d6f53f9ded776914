import type { PresetSettings } from '../preset.ts';

/** The key that is made to be public; it goes in a header and never in the row. */
export const apikey = { name: 'apikey', required: true, example: 'sb_publishable_…' };

export const withoutKey = ({ names, extra }: PresetSettings) => {
  const { apikey: key = '', ...rest } = extra;
  return { key, settings: { names, extra: rest } };
};
