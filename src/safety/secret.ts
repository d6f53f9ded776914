/**
 * A page is no place for a secret: this names the kind of secret that a text looks like, and never repeats it.
 * Keys that are made to be public pass.
 */
export const secretShape = (text: string): string | undefined => {
  const start = text.slice(0, 10_000);
  return (
    shapes.find(([, shape]) => shape.test(start))?.[0] ??
    (isServiceToken(start) ? 'service-role token' : undefined)
  );
};

/** A header of one of these names carries who someone is, whatever its value. */
export const isSecretHeader = (name: string): boolean =>
  /^(?:(?:proxy-)?authorization|cookie|x-(?:api|make-api|goog-api)-?key)$/i.test(name.trim());

const shapes: readonly (readonly [kind: string, shape: RegExp])[] = [
  ['Stripe secret key', /\b[sr]k_(?:live|test)_\w{8}/],
  ['Supabase secret key', /\bsb_secret_\w{8}/],
  ['Airtable token', /\bpat[A-Za-z0-9]{14}\./],
  ['Airtable key', /\bkey(?=[A-Za-z]{0,13}\d)(?=[a-z\d]{0,13}[A-Z])[A-Za-z\d]{14}\b/],
  ['WooCommerce or Gravity Forms key', /\bc[ks]_[\da-f]{40}\b/],
  ['GitHub token', /\b(?:gh[pousr]|github_pat)_\w{20}/],
  ['Slack token', /\bxox[abeprs]-[\w-]{8}/],
  ['Amazon access key', /\bA(?:KI|SI)A[A-Z\d]{16}\b/],
  ['SendGrid key', /\bSG\.[\w-]{16,64}\.[\w-]{8}/],
  ['Facebook token', /\bEAA(?=\w{0,60}\d)\w{30}/],
  ['webhook signing secret', /\bwhsec_[\w+/]{8}/],
  ['Basic credentials', /\bBasic +(?=[A-Za-z\d+/]*[\d+/=])[A-Za-z\d+/]{8,}={0,2}(?![\w-])/],
  ['Bearer token', /\bBearer +(?=\S{0,60}[\d._~+/-])[\w.~+/-]{16}/],
  ['private key', /-----BEGIN /],
  ['password in an address', /:\/\/[^\s/@:]*:[^\s/@]+@/],
];

/** A JSON Web Token is public unless its payload says that it may do everything (Supabase's `service_role`). */
const isServiceToken = (text: string): boolean => {
  const payload = /\beyJ[\w-]+\.(eyJ[\w-]+)\./.exec(text)?.[1];
  if (!payload) return false;
  try {
    return atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes('service_role');
  } catch {
    return false;
  }
};
