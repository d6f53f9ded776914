import type { PresetName } from '../../../src/endpoint/presets/index.ts';
import type { FakeService } from '../fake/service.ts';
import { appsScript } from './apps-script.ts';
import { basin } from './basin.ts';
import { booking } from './booking.ts';
import { contactForm7 } from './contact-form-7.ts';
import { form } from './form.ts';
import { forminit } from './forminit.ts';
import { formspark } from './formspark.ts';
import { formspree } from './formspree.ts';
import { formsubmit } from './formsubmit.ts';
import { googleForms } from './google-forms.ts';
import { gravityForms } from './gravity-forms.ts';
import { hubspot } from './hubspot.ts';
import { jotform } from './jotform.ts';
import { json } from './json.ts';
import { make } from './make.ts';
import { n8n } from './n8n.ts';
import { netlify } from './netlify.ts';
import { powerAutomate } from './power-automate.ts';
import { salesforceLead } from './salesforce-lead.ts';
import { supabase } from './supabase.ts';
import { supabaseFunction } from './supabase-function.ts';
import { web3forms } from './web3forms.ts';
import { zapier } from './zapier.ts';

/** A stand-in for every service; a preset without one does not compile. */
export const services: { readonly [name in PresetName]: FakeService } = {
  booking,
  json,
  form,
  formspree,
  netlify,
  basin,
  forminit,
  web3forms,
  formsubmit,
  formspark,
  'apps-script': appsScript,
  hubspot,
  'contact-form-7': contactForm7,
  'gravity-forms': gravityForms,
  supabase,
  'supabase-function': supabaseFunction,
  zapier,
  make,
  n8n,
  'power-automate': powerAutomate,
  'google-forms': googleForms,
  'salesforce-lead': salesforceLead,
  jotform,
};

export const sendingPresets = Object.keys(services) as PresetName[];
