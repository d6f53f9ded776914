import type { Preset } from '../preset.ts';
import { booking } from './booking.ts';

/** Every service by name; all but our own contract are loaded when a snippet asks for them. */
export const presets = {
  booking: async () => booking,
  json: async () => (await import('./json.ts')).json,
  form: async () => (await import('./form.ts')).form,
  formspree: async () => (await import('./formspree.ts')).formspree,
  netlify: async () => (await import('./netlify.ts')).netlify,
  basin: async () => (await import('./basin.ts')).basin,
  forminit: async () => (await import('./forminit.ts')).forminit,
  web3forms: async () => (await import('./web3forms.ts')).web3forms,
  formsubmit: async () => (await import('./formsubmit.ts')).formsubmit,
  formspark: async () => (await import('./formspark.ts')).formspark,
  'apps-script': async () => (await import('./apps-script.ts')).appsScript,
  hubspot: async () => (await import('./hubspot.ts')).hubspot,
  'contact-form-7': async () => (await import('./contact-form-7.ts')).contactForm7,
  'gravity-forms': async () => (await import('./gravity-forms.ts')).gravityForms,
  supabase: async () => (await import('./supabase.ts')).supabase,
  'supabase-function': async () => (await import('./supabase-function.ts')).supabaseFunction,
  zapier: async () => (await import('./zapier.ts')).zapier,
  make: async () => (await import('./make.ts')).make,
  n8n: async () => (await import('./n8n.ts')).n8n,
  'power-automate': async () => (await import('./power-automate.ts')).powerAutomate,
  'google-forms': async () => (await import('./google-forms.ts')).googleForms,
  'salesforce-lead': async () => (await import('./salesforce-lead.ts')).salesforceLead,
  jotform: async () => (await import('./jotform.ts')).jotform,
  link: async () => (await import('./link.ts')).link,
} satisfies { readonly [name: string]: () => Promise<Preset> };

/** The services that look a booking's id up before every other check, so that sending it again is safe. */
const idempotent: ReadonlySet<string> = new Set<PresetName>(['booking', 'apps-script', 'supabase-function']);

/** Told before the preset itself is loaded; a contract test holds the two to each other. */
export const recognisesRepeats = (endpoint: { readonly preset: PresetName } | undefined): boolean =>
  endpoint !== undefined && idempotent.has(endpoint.preset);

export type PresetName = keyof typeof presets;
