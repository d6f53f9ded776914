import type { PresetName } from '../presets/index.ts';
import type { Trial } from './trial.ts';

/** The services whose set-up can be tried without booking; of the others only a test booking can tell. */
export const trials: { readonly [name in PresetName]?: () => Promise<Trial> } = {
  'apps-script': async () => (await import('./apps-script.ts')).appsScript,
  'contact-form-7': async () => (await import('./contact-form-7.ts')).contactForm7,
  netlify: async () => (await import('./netlify.ts')).netlify,
};
