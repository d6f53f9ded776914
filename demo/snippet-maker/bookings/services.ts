import type { PresetName } from '../../../src/endpoint/presets/index.ts';

/** How a service is told to somebody who has an account there, in its own words. */
export interface Service {
  readonly title: string;
  readonly group: Group;
  /** What the address is called there, and where it is found. */
  readonly address: string;
  /** It is the same for everyone, and filled in by itself. */
  readonly fixed?: string;
  /** The same of what else it wants, by the name of the setting. */
  readonly settings?: { readonly [setting: string]: string };
  /** Its fields have names or numbers of its own: where they are found. */
  readonly names?: string;
}

export const groups = {
  contract: 'Counts places, and never books twice',
  inbox: 'Sends you a message',
  website: 'In the system of your website',
  flow: 'Starts a workflow',
  records: 'Into a database',
  unread: 'Nobody can know whether it arrived',
  other: 'Anything else',
} as const;

export type Group = keyof typeof groups;

const numbered = 'Open your form there in a browser, and look at each field’s name in the page’s source.';

/** Every service that there is a preset for: one that is missing here does not compile. */
export const services: { readonly [name in PresetName]: Service } = {
  booking: {
    title: 'A booking endpoint of your own (such as the one that comes with Turnout)',
    group: 'contract',
    address: 'The address of the endpoint; it usually ends in /bookings.',
  },
  'apps-script': {
    title: 'A Google Sheet (with our Apps Script)',
    group: 'contract',
    address: 'In the script: Deploy, then Manage deployments. It is called Web app URL, and ends in /exec.',
  },
  'supabase-function': {
    title: 'A function in Supabase',
    group: 'contract',
    address: 'Your project’s URL with /rest/v1/rpc/ and the function’s name behind it.',
    settings: { apikey: 'The Publishable key, under Project Settings, API Keys. Never the Secret key.' },
  },
  formspree: {
    title: 'Formspree',
    group: 'inbox',
    address: 'On the form’s page under Integration: the form’s endpoint.',
  },
  web3forms: {
    title: 'Web3Forms',
    group: 'inbox',
    address: 'It is the same for everyone.',
    fixed: 'https://api.web3forms.com/submit',
    settings: { access_key: 'The Access Key, which came to your inbox.' },
  },
  formsubmit: {
    title: 'FormSubmit',
    group: 'inbox',
    address:
      'https://formsubmit.co/ajax/ and behind it the random letters that FormSubmit sent you in place of your email address.',
  },
  basin: {
    title: 'Basin',
    group: 'inbox',
    address: 'On the form’s page: the form’s endpoint, usebasin.com/f/…',
  },
  formspark: {
    title: 'Formspark',
    group: 'inbox',
    address: 'On the form’s page: the action URL, submit-form.com/…',
  },
  forminit: {
    title: 'Forminit (once Getform)',
    group: 'inbox',
    address: 'On the form’s page: the form’s endpoint, forminit.com/f/…',
  },
  netlify: {
    title: 'Netlify Forms, on a site at Netlify',
    group: 'website',
    address: 'The path of any page of your site; / will do.',
    settings: { 'form-name': 'The name of the form, if it is not “booking”.' },
  },
  'contact-form-7': {
    title: 'WordPress with Contact Form 7',
    group: 'website',
    address:
      'Open the form in WordPress and take the number behind post= in the browser’s address bar; put it where 123 stands.',
    names: 'The names stand in the form’s own template, in square brackets: [text* your-name].',
  },
  'gravity-forms': {
    title: 'WordPress with Gravity Forms',
    group: 'website',
    address: 'The number in the list of forms, column ID, belongs where 1 stands.',
    names: 'Each field shows its ID in the editor: field 3 is called input_3.',
  },
  zapier: {
    title: 'Zapier',
    group: 'flow',
    address: 'In the Zap’s trigger, Webhooks by Zapier, Catch Hook: the webhook URL.',
  },
  make: { title: 'Make', group: 'flow', address: 'In the scenario’s module Custom webhook: its address.' },
  n8n: { title: 'n8n', group: 'flow', address: 'In the workflow’s Webhook node: the Production URL.' },
  'power-automate': {
    title: 'Power Automate',
    group: 'flow',
    address: 'In the flow’s trigger, When an HTTP request is received: the HTTP POST URL.',
  },
  supabase: {
    title: 'A table of Supabase',
    group: 'records',
    address: 'Your project’s URL with /rest/v1/ and the table’s name behind it.',
    settings: { apikey: 'The Publishable key, under Project Settings, API Keys. Never the Secret key.' },
  },
  hubspot: {
    title: 'A form of HubSpot',
    group: 'records',
    address: 'Both numbers stand in the form’s embed code: first portalId, then formId.',
    names: 'Each property’s internal name, under Settings, Properties.',
  },
  'salesforce-lead': {
    title: 'Salesforce, Web-to-Lead',
    group: 'unread',
    address: 'What stands behind action= in the form that Salesforce’s Web-to-Lead generator makes.',
    settings: { oid: 'What stands behind name="oid" in it: your Organization ID.' },
    names: 'The names of the fields in that form.',
  },
  'google-forms': {
    title: 'Google Forms',
    group: 'unread',
    address: 'The address of your form as visitors see it, with formResponse where viewform stands.',
    names:
      'In the form’s menu choose Get pre-filled link, fill in every field, and look at the link: each answer stands behind entry. and a number.',
  },
  jotform: {
    title: 'JotForm',
    group: 'unread',
    address: 'The number in your form’s address belongs behind /submit/.',
    names: numbered,
  },
  json: { title: 'Any address that takes JSON', group: 'other', address: 'The address to post to.' },
  form: {
    title: 'Any address that takes what an HTML form posts',
    group: 'other',
    address: 'What stands behind action= in that form.',
    names: numbered,
  },
};
