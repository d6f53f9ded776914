import type { Preset } from '../preset.ts';
import { booking } from './booking.ts';

/** Every service by name; all but our own contract are loaded when a snippet asks for them. One name for all weighs less. */
export const presets = {
  booking: async () => booking,
  json: async () => (await import('./json.ts')).preset,
  form: async () => (await import('./form.ts')).preset,
  formspree: async () => (await import('./formspree.ts')).preset,
  netlify: async () => (await import('./netlify.ts')).preset,
  basin: async () => (await import('./basin.ts')).preset,
  forminit: async () => (await import('./forminit.ts')).preset,
  web3forms: async () => (await import('./web3forms.ts')).preset,
  formsubmit: async () => (await import('./formsubmit.ts')).preset,
  formspark: async () => (await import('./formspark.ts')).preset,
  'apps-script': async () => (await import('./apps-script.ts')).preset,
  hubspot: async () => (await import('./hubspot.ts')).preset,
  'contact-form-7': async () => (await import('./contact-form-7.ts')).preset,
  'gravity-forms': async () => (await import('./gravity-forms.ts')).preset,
  supabase: async () => (await import('./supabase.ts')).preset,
  'supabase-function': async () => (await import('./supabase-function.ts')).preset,
  zapier: async () => (await import('./zapier.ts')).preset,
  make: async () => (await import('./make.ts')).preset,
  n8n: async () => (await import('./n8n.ts')).preset,
  'power-automate': async () => (await import('./power-automate.ts')).preset,
  'google-forms': async () => (await import('./google-forms.ts')).preset,
  'salesforce-lead': async () => (await import('./salesforce-lead.ts')).preset,
  jotform: async () => (await import('./jotform.ts')).preset,
  link: async () => (await import('./link.ts')).preset,
} satisfies { readonly [name: string]: () => Promise<Preset> };

/** The services that look a booking's id up before every other check, so that sending it again is safe. */
const idempotent: ReadonlySet<string> = new Set<PresetName>(['booking', 'apps-script', 'supabase-function']);

/** Told before the preset itself is loaded; a contract test holds the two to each other. */
export const recognisesRepeats = (endpoint: { readonly preset: PresetName } | undefined): boolean =>
  endpoint !== undefined && idempotent.has(endpoint.preset);

export type PresetName = keyof typeof presets;
