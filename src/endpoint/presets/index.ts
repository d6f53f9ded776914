import type { Preset } from '../preset.ts';
import { booking } from './booking.ts';
import type { ServiceName } from './services.ts';

export type PresetName = 'booking' | ServiceName;

/** Every service by name; a contract test holds the names to what can be loaded. */
export const presetNames: readonly PresetName[] = [
  'booking',
  'json',
  'form',
  'formspree',
  'netlify',
  'basin',
  'forminit',
  'web3forms',
  'formsubmit',
  'formspark',
  'apps-script',
  'hubspot',
  'contact-form-7',
  'gravity-forms',
  'supabase',
  'supabase-function',
  'zapier',
  'make',
  'n8n',
  'power-automate',
  'google-forms',
  'salesforce-lead',
  'jotform',
];

/** Our own contract is at hand; any other service is fetched when a snippet asks for it. */
export const loadPreset = async (name: PresetName): Promise<Preset> =>
  name === 'booking' ? booking : (await import('./services.ts')).services[name]();

/** The services that look a booking's id up before every other check, so that sending it again is safe. */
const idempotent: readonly PresetName[] = ['booking', 'apps-script', 'supabase-function'];

/** Told before the preset itself is loaded; a contract test holds the two to each other. */
export const recognisesRepeats = (endpoint: { readonly preset: PresetName } | undefined): boolean =>
  endpoint !== undefined && idempotent.includes(endpoint.preset);
