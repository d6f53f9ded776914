import type { Preset } from '../preset.ts';
import { booking } from './booking.ts';

/** Every service by name; all but our own contract are loaded when a snippet asks for them. */
export const presets = {
  booking: async () => booking,
  json: async () => (await import('./json.ts')).json,
  form: async () => (await import('./form.ts')).form,
  formspree: async () => (await import('./formspree.ts')).formspree,
} satisfies { readonly [name: string]: () => Promise<Preset> };

export type PresetName = keyof typeof presets;
