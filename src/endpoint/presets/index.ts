import type { Preset } from '../preset.ts';
import { booking } from './booking.ts';

/** Every service by name; all but our own contract are loaded when a snippet asks for them. */
export const presets = {
  booking: async () => booking,
  json: async () => (await import('./json.ts')).json,
  form: async () => (await import('./form.ts')).form,
  formspree: async () => (await import('./formspree.ts')).formspree,
} satisfies { readonly [name: string]: () => Promise<Preset> };

/** The services that look a booking's id up before every other check, so that sending it again is safe. */
const idempotent: ReadonlySet<string> = new Set<PresetName>(['booking']);

/** Told before the preset itself is loaded; a contract test holds the two to each other. */
export const recognisesRepeats = (endpoint: { readonly preset: PresetName } | undefined): boolean =>
  endpoint !== undefined && idempotent.has(endpoint.preset);

export type PresetName = keyof typeof presets;
