import type { Preset } from '../preset.ts';

/** Every service by name besides our own contract: this is fetched when one is chosen, and that one alone with it. */
export const services = {
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
} satisfies { readonly [name: string]: () => Promise<Preset> };

export type ServiceName = keyof typeof services;
