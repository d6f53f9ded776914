/** The kind of a secret that seldom stands in a page: looked for when a service is, and before anything is sent to it. */
export const rareSecret = (text: string): string | undefined =>
  Object.entries(shapes).find(([, shape]) => shape.test(text.slice(0, 10_000)))?.[0];

/** A field or a header that has one of these names carries who someone is, whatever its value. */
export const isSecretName = (name: string): boolean =>
  /^(?:(?:proxy-)?authorization|cookie|x-(?:make-|goog-)?api-?key|api[-_]key|hapikey|access[-_]token|client[-_]secret|_authx|password)$/i.test(
    name.trim(),
  ) || name === 'apiKey';

const shapes: { readonly [kind: string]: RegExp } = {
  luma: /\bsecret-\w{16}/,
  hcaptcha: /\bES_[\da-f]{32}/,
  wordpress: /\b(?=.{0,28}(?:[a-z][A-Z\d]|\d[A-Za-z]))(?:[A-Za-z\d]{4} ){5}[A-Za-z\d]{4}\b/,
  parameter: /[?&](?:api_key|apiKey|hapikey|access_token|client_secret)=[^&]/,
};
