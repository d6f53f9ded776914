/** What the editor calls a secret, by the kind that its shape told (`src/safety/secret.ts`), or by its own name. */
export const secretKind = (kind: string): string =>
  Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : kind;

const kinds: { readonly [kind: string]: string } = {
  stripe: 'a secret key of Stripe',
  tickettailor: 'a key of Ticket Tailor',
  hubspot: 'a token of HubSpot',
  mailchimp: 'a key of Mailchimp',
  luma: 'a key of Luma',
  hcaptcha: 'a secret of hCaptcha',
  wordpress: 'an application password of WordPress',
  supabase: 'a secret key of Supabase',
  airtable: 'a key of Airtable',
  gravity: 'a key of Gravity Forms or WooCommerce',
  github: 'a token of GitHub',
  slack: 'a token of Slack',
  amazon: 'an access key of Amazon',
  sendgrid: 'a key of SendGrid',
  facebook: 'a token of Facebook',
  webhook: 'a secret that signs webhooks',
  basic: 'a user name with a password',
  bearer: 'a bearer token',
  private: 'a private key',
  password: 'a password in an address',
  calendar: 'the secret address of a Google calendar',
  parameter: 'a key in an address',
};
